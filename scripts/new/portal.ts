import {cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Refusal} from './files';

const example = 'examples/acme';

/** Takes a language out of a source of the example: its line in the list, and the texts in it. */
function without(code: string, source: string): string {
  const text = new RegExp(`,?\\s*(?<![\\w-])${code}: (['"\`])(?:\\\\.|(?!\\1)[^\\\\])*\\1`, 'g');
  const entry = new RegExp(`,?\\n {2}\\{code: '${code}',.*\\}(?=,?\\n)`, 'g');
  return source.replace(entry, '').replace(text, '');
}

/** Copies the example to a folder that does not exist, in some of its languages or in all. */
export function makePortal(to: string, only: readonly string[]): void {
  if (existsSync(to)) throw new Refusal(`${to} is there already. Name a folder that does not exist.`);
  const config = readFileSync(join(example, 'portal.config.ts'), 'utf8');
  const entries = [...config.matchAll(/\{code: '([\w-]+)'.*\}/g)].map(([entry, code = '']) => ({
    code,
    inProgress: entry.includes('inProgress')
  }));
  const codes = entries.map(({code}) => code);
  const unknown = only.filter((code) => !codes.includes(code));
  if (unknown.length > 0)
    throw new Refusal(
      `The example is not in ${unknown.join(', ')}, but in ${codes.join(', ')}. npm run new -- language adds another one afterwards.`
    );
  const kept = entries.filter(({code}) => only.length === 0 || only.includes(code));
  if (kept[0]?.inProgress) throw new Refusal(`${kept[0].code} is not complete in the example. Take another language with it.`);
  cpSync(example, to, {recursive: true});
  for (const {code} of entries.filter((each) => !kept.includes(each))) {
    for (const place of [`messages/${code}.json`, `content/docs/${code}`, `content/openapi/${code}`])
      rmSync(join(to, place), {recursive: true, force: true});
    const sources = [
      'portal.config.ts',
      ...readdirSync(join(to, 'content')).flatMap((name) => (name.endsWith('.ts') ? `content/${name}` : []))
    ];
    for (const file of sources) writeFileSync(join(to, file), without(code, readFileSync(join(to, file), 'utf8')));
  }
}
