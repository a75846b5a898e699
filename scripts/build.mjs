/** Builds the portal, unless the last build is of the same sources and settings: `npm run build`. */
import {buildIfChanged} from './run.mjs';

await buildIfChanged();
