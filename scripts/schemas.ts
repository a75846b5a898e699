/** Writes the JSON Schemas for editors anew: `npm run schemas`. */
import {writeSchemas} from './checks/schemas';

writeSchemas();
