/** What readers told: `npm run insights -- --help`. */
import {runInsights} from './insights/run';

process.exitCode = await runInsights(process.argv.slice(2));
