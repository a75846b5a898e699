import {loadFilings} from '@/content/filings';
import {env} from './env';
import {createRegistry} from './filings/registry';

export {checkFiling} from './filings/check';
export * from './filings/paths';
export {filingFacets, filingFilters, tableFrom, viewFilings} from './filings/view';

/** The registry of this portal: the one door to its filing records. */
export const registry = createRegistry(loadFilings(env.FILINGS_FILE), env.FILINGS_FILE);
