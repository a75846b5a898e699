import {type Files, Refusal} from './files';

/** What a portal is written in: languages that need every text, and the default. */
export type Written = {complete: readonly string[]; base: string};

const today = () => new Date().toISOString().slice(0, 10);
const keyOf = (code: string) => (/^[a-z]+$/.test(code) ? code : `'${code}'`);
const inEvery = ({complete}: Written, text: string) => `{${complete.map((code) => `${keyOf(code)}: '${text}'`).join(', ')}}`;

/** Begins a list of `parseList`. */
const listStart = (schema: string) => new RegExp(`\\b${schema},\\n {2}\\[(?!\\])`);
const idPattern = /^[a-z0-9][a-z0-9.-]*$/;
function checkId(id: string): void {
  if (!idPattern.test(id)) throw new Refusal(`"${id}" is no id: lower-case letters, digits, dots, hyphens.`);
}

/** Makes what a kind consists of and returns the next step. */
export const kinds = {
  page(files: Files, written: Written, slug: string): string {
    if (!/^[\w.-]+(?:\/[\w.-]+)*$/.test(slug))
      throw new Refusal(`"${slug}" is no slug: letters, digits, dots, hyphens, parts divided by /.`);
    const day = today();
    const head = `---\ntitle: ${slug.split('/').at(-1)}\ndescription: What the page is for, in one sentence.\nupdated: ${day}\nasOf: ${day}\nsources:\n  - https://example.org\nshortBecause: It is being written.\n---\n`;
    for (const code of written.complete) files.write(`content/docs/${code}/${slug}.mdx`, `${head}\nThe first sentence.\n`);
    return `Write the pages, name their sources, add '${slug}' to content/navigation.ts, and run npm run check:content.`;
  },

  model(files: Files, written: Written, id: string): string {
    checkId(id);
    const entry = (indent: string) =>
      [
        `{`,
        `  id: '${id}',`,
        `  code: '${id}',`,
        `  name: '${id}',`,
        `  kind: 'language',`,
        `  status: {state: 'current'},`,
        `  summary: ${inEvery(written, 'What it is for.')},`,
        `  input: ['text'],`,
        `  output: ['text'],`,
        `  prices: [],`,
        `  pricesAsOf: '${today()}',`,
        `  capabilities: [],`,
        `  asOf: '${today()}',`,
        `  sources: ['https://example.org']`,
        `}`
      ]
        .map((line) => `\n${indent}${line}`)
        .join('');
    const apart = files.has('content/models/text.ts');
    if (apart) files.insert('content/models/text.ts', /\n\];\n*$/, `,${entry('  ')}`, 'before');
    else files.insert('content/models.ts', listStart('model'), `${entry('    ')},`);
    return `Fill in what is known, with its source, in content/models${apart ? '/text' : ''}.ts, and run npm run check.`;
  },

  release(files: Files, written: Written, id: string): string {
    checkId(id);
    const entry = [
      `    {`,
      `      id: '${id}',`,
      `      date: '${today()}',`,
      `      kind: 'feature',`,
      `      title: ${inEvery(written, 'What changed')},`,
      `      body: ${inEvery(written, 'What changed, and what to do.')},`,
      `      official: true,`,
      `      sources: ['https://example.org']`,
      `    },`
    ];
    files.insert('content/releases.ts', listStart('release'), `\n${entry.join('\n')}`);
    return `Write its texts in content/releases.ts, name the source, and run npm run check:content.`;
  },

  language(files: Files, {base}: Written, code: string, tag = code): string {
    if (!/^[a-z]{2,3}(?:-[a-z]+)?$/.test(code))
      throw new Refusal(`"${code}" is no code of a language: lower-case letters, such as ja or pt-br.`);
    const name = new Intl.DisplayNames(tag, {type: 'language'}).of(tag) ?? code;
    files.write(`messages/${code}.json`, '{}\n');
    // Version control keeps no empty folder.
    files.write(`content/docs/${code}/.gitkeep`, '');
    const entry = `,\n  {code: '${code}', tag: '${tag}', name: '${name}', inProgress: {fallback: '${base}'}}`;
    files.insert('portal.config.ts', /\n\] as const satisfies readonly Language\[\]/, entry, 'before');
    return `It is shown at /${code} now, in "${base}" where nothing is translated. Run npm run schemas; npm run translations says what is left; take inProgress away when nothing is.`;
  }
};
