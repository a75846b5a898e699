/** Builds the portal, unless the last build is of the same sources and settings: `npm run build`. */
import './portal.mjs';
import {buildIfChanged} from './run.mjs';

await buildIfChanged();
