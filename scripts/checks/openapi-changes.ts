import {locales} from '@/i18n/routing';
import {historyFile, referenceHistory} from '@/lib/openapi/changes/history';
import {fingerprintOf} from '@/lib/openapi/changes/operation-facts';
import {baseLocale, openApi} from '@/lib/openapi/source';
import type {Finding} from './finding';
import {languageOf} from './language';

/** Proves that the newest entry of the history is that of the document, and that the notes are worded as content/wording.ts asks. */
export function checkReferenceHistory(history = referenceHistory(), document = openApi(baseLocale)): Finding[] {
  const notes = history.flatMap(({date, note}) =>
    locales.flatMap((locale) => languageOf(note?.[locale] ?? '', locale).map((fault) => ({file: historyFile(date), line: 1, ...fault})))
  );
  const [newest] = history;
  if (!newest || newest.document === fingerprintOf(document)) return notes;
  return [
    {
      file: historyFile(newest.date),
      line: 1,
      message: 'an operation or a field of the API document has changed since this entry.',
      remedy: 'Run: npm run openapi:changes -- --write'
    },
    ...notes
  ];
}
