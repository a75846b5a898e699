import {robots} from '@/lib/machine/robots';
import {env} from '@/lib/server/env';

/** Rules for crawlers. */
export default () => robots(env.SITE_INDEXABLE);
