/** Writes the list of licences anew: `npm run licences`. */
import {writeLicences} from './checks/packages';

writeLicences();
