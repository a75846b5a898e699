import {sitePages} from '@/lib/docs/site-pages';
import {sitemap} from '@/lib/machine/sitemap';

/** All pages of the portal for crawlers. */
export default () => sitemap(sitePages());
