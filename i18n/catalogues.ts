import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Messages} from '@/portal.config';
import {isInProgress, type Locale, otherLocales} from './routing';

type Tree = {[key: string]: string | Tree};

const kept = new Map<Locale, Messages>();

function read(locale: Locale): Tree {
  return JSON.parse(readFileSync(join(/* turbopackIgnore: true */ process.cwd(), `messages/${locale}.json`), 'utf8'));
}

/** One catalogue laid over another. */
function over(own: Tree, below: Tree): Tree {
  const keys = [...new Set([...Object.keys(below), ...Object.keys(own)])];
  return Object.fromEntries(
    keys.map((key) => {
      const [mine, other] = [own[key], below[key]];
      return [key, typeof mine === 'object' && typeof other === 'object' ? over(mine, other) : (mine ?? other ?? '')];
    })
  );
}

/** The words of the interface in a language. A language in progress has those of its fallback where its own are missing. */
export function catalogue(locale: Locale): Messages {
  const known = kept.get(locale);
  if (known && process.env.NODE_ENV !== 'development') return known;
  const [fallback] = otherLocales(locale);
  const own = read(locale);
  const messages = (isInProgress(locale) && fallback ? over(own, read(fallback)) : own) as Messages;
  kept.set(locale, messages);
  return messages;
}
