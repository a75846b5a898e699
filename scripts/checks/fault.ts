import {DataError} from '@/lib/data/data-error';
import {FrontMatterError} from '@/lib/docs';
import type {Finding} from './finding';
import {lineOfField, sourceOf} from './place';

function ofData({file, entries}: DataError): Finding[] {
  const source = sourceOf(file);
  return entries.flatMap(({name, key, called, faults, earlier}): Finding[] => {
    if (earlier !== undefined)
      return [
        {
          file,
          line: lineOfField(source, key, called, '', true),
          message: `${name} repeats the ${key} of ${earlier}.`,
          remedy: `Each ${key} may stand once: remove or correct one of the two.`
        }
      ];
    return faults.map(({field, message}) => ({
      file,
      line: lineOfField(source, key, called, field),
      message: `${name}: field "${field}": ${message}`,
      remedy: 'Correct the field; lib/data/schema.ts says what each may hold.'
    }));
  });
}

/** The file, the line and the sentence of a message such as `content/a.ts:3:7: ERROR: …`, which may stand behind the portal's own folder. */
const located =
  /(?:^|[\s"(/])((?:(?:content|messages|brand|lib|components|i18n|scripts)\/|(?<=^))[^\s:"]+\.(?:mdx|tsx?|json|yaml|css)|portal\.config\.ts)(?::(\d+))?(?::\d+)?: (?:ERROR: )?([\s\S]+)$/;

/**
 * What an error of reading or loading says, as findings: data, front matter and settings name what is wrong themselves. `otherwise` is
 * the file that was read, where the message names none.
 */
export function findingsOf(error: unknown, otherwise = ''): Finding[] {
  if (error instanceof DataError) return ofData(error);
  const {message, name} = error as Error;
  if (error instanceof FrontMatterError)
    return error.faults.map((fault) => ({
      file: otherwise,
      ...fault,
      remedy: 'Correct the front matter; docs/authoring.md lists all fields.'
    }));
  const [settings, ...wrong] = message.split('\n');
  if (settings?.startsWith('The environment has settings'))
    return wrong.map((line) => ({file: '', line: 1, message: line.trim(), remedy: 'README.md lists all settings.'}));
  const [, file = otherwise, line = '1', sentence = message] = located.exec(message) ?? [];
  const [said = '', ...rest] = sentence.split(/(?<=\.)\s+(?=[A-Z_]{2}|[A-Z][a-z]+ )/);
  return [{file, line: Number(line), message: name === 'Error' ? said : `${name}: ${said}`, remedy: rest.join(' ') || 'Correct it there.'}];
}
