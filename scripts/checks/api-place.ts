import type {Locale} from '@/i18n/routing';
import {formatPath, type Path} from '@/lib/openapi/overlay';
import {baseLocale, hasRealtime, openApiFiles} from '@/lib/openapi/source';
import type {Finding} from './finding';

/** The file that holds a place of the document, and the line of the last step that can be found there. */
export function locate(path: Path, locale: Locale = baseLocale): {file: string; line: number} {
  const files = [...openApiFiles(locale), ...(hasRealtime ? openApiFiles(locale, true) : [])];
  const steps = path.map(String);
  let best = {file: files[0]?.file ?? 'content/openapi', line: 1, depth: -1};
  for (const {file, text} of files) {
    const lines = text.split('\n');
    let line = 0;
    let depth = 0;
    let indent = -1;
    for (const step of steps) {
      const found = lines.findIndex((candidate, index) => {
        if (index < line) return false;
        const key = /^(\s*)(?:- )?(['"]?)([^'":]+(?::[^'":\s]+)*)\2:/.exec(candidate);
        return key !== null && (key[1]?.length ?? 0) > indent && key[3] === step;
      });
      if (found < 0) {
        if (/^\d+$/.test(step)) continue;
        break;
      }
      line = found;
      indent = /^\s*/.exec(lines[found] ?? '')?.[0].length ?? 0;
      depth++;
    }
    if (depth > best.depth) best = {file, line: line + 1, depth};
  }
  return best;
}

/** A finding at a place of the document. */
export function at(path: Path, message: string, remedy: string, locale: Locale = baseLocale): Finding {
  const {file, line} = locate(path, locale);
  return {file, line, message: `${formatPath(path)}: ${message}`, remedy};
}
