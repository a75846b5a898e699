import {env} from '@/lib/server/env';

/** The address of this portal as samples of the content have it: that of the development server, so that they run there as they are. */
const written = 'http://localhost:3000';

/** A sample in which this portal's address is the one readers use. */
export function withOwnAddress(code: string, site: string = env.SITE_URL): string {
  return code.replaceAll(written, site);
}
