import {isAhead, sourceOf} from '../server/same-origin';
import {looksPrivate} from './private';
import {countDead} from './record';

/** Most characters of a path that is kept. */
const most = 200;

/** Counts an address without a page, with the page of this site that led there. Its query is not looked at. */
export function noteDead(pathname: string, headers: Headers): void {
  if (isAhead(headers)) return;
  const path = pathname.slice(0, most);
  const source = sourceOf(headers)?.slice(0, most) ?? '';
  if (!looksPrivate(readable(path))) countDead({path, source: source === path || looksPrivate(readable(source)) ? '' : source});
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
