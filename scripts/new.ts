/** Makes the files of a new page, release, language or portal, and says what comes next: `npm run new -- page howuse/my-page`. */
import {cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {isInProgress, locales, routing} from '@/i18n/routing';

const usage = `npm run new -- page SLUG          a page in every language, such as howuse/my-page
npm run new -- model ID            data of a model, content/models/ID.ts
npm run new -- release ID          an entry of the release notes
npm run new -- language CODE TAG   a language in progress, such as ja ja
npm run new -- portal FOLDER       another company's portal, a copy of examples/acme
npm run filings -- add             a record of the filing registry`;

const today = new Date().toISOString().slice(0, 10);
const inEvery = (text: string) =>
  `{${locales
    .filter((locale) => !isInProgress(locale))
    .map((locale) => `'${locale}': '${text}'`)
    .join(', ')}}`;

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

/** Writes a file that is not there yet. */
function write(file: string, text: string): void {
  if (existsSync(file)) refuse(`${file} is there already. Choose another name, or edit that file.`);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
  console.log(`Written: ${file}`);
}

/** Adds a text before a mark that stands once in a file. */
function insert(file: string, mark: string, text: string): void {
  const source = readFileSync(file, 'utf8');
  const at = source.lastIndexOf(mark);
  if (at < 0) refuse(`${file} has no ${JSON.stringify(mark)}: add this by hand:\n${text}`);
  writeFileSync(file, source.slice(0, at) + text + source.slice(at));
  console.log(`Changed: ${file}`);
}

const kinds: Record<string, (name: string, more?: string) => string> = {
  page(slug) {
    if (!/^[\w.-]+(?:\/[\w.-]+)*$/.test(slug)) refuse(`"${slug}" is no slug: letters, digits, dots, hyphens, parts divided by /.`);
    const head = `---\ntitle: ${slug.split('/').at(-1)}\ndescription: What the page is for, in one sentence.\nupdated: ${today}\nasOf: ${today}\nsources:\n  - https://example.org\nshortBecause: It is being written.\n---\n`;
    for (const locale of locales.filter((each) => !isInProgress(each)))
      write(`content/docs/${locale}/${slug}.mdx`, `${head}\nThe first sentence.\n`);
    return `Write the pages, name their sources, add '${slug}' to content/navigation.ts, and run npm run check:content.`;
  },
  model(id) {
    const entry = `  {\n    id: '${id}',\n    code: '${id}',\n    name: '${id}',\n    kind: 'language',\n    status: {state: 'current'},\n    summary: ${inEvery('What it is for.')},\n    input: ['text'],\n    output: ['text'],\n    prices: [],\n    pricesAsOf: '${today}',\n    capabilities: [],\n    asOf: '${today}',\n    sources: ['https://example.org']\n  }`;
    write(
      `content/models/${id}.ts`,
      `import type {ModelInput} from '@/lib/data/schema';\n\nexport const entries: readonly ModelInput[] = [\n${entry}\n];\n`
    );
    return `Fill in what is known, with its source, add the file to the list in content/models.ts, and run npm run check.`;
  },
  release(id) {
    const entry = `    {\n      id: '${id}',\n      date: '${today}',\n      kind: 'feature',\n      title: ${inEvery('What changed')},\n      body: ${inEvery('What changed, and what to do.')},\n      official: true,\n      sources: ['https://example.org']\n    }`;
    insert('content/releases.ts', "\n  ],\n  'id'", `,\n${entry}`);
    return `Write its texts in content/releases.ts, name the source, and run npm run check:content.`;
  },
  language(code, tag = code) {
    if (!/^[a-z]{2,3}(?:-[a-z]+)?$/.test(code)) refuse(`"${code}" is no code of a language: lower-case letters, such as ja or pt-br.`);
    const name = new Intl.DisplayNames(tag, {type: 'language'}).of(tag) ?? code;
    write(`messages/${code}.json`, '{}\n');
    mkdirSync(`content/docs/${code}`, {recursive: true});
    insert(
      'portal.config.ts',
      '\n] as const satisfies readonly Language[]',
      `,\n  {code: '${code}', tag: '${tag}', name: '${name}', inProgress: {fallback: '${routing.defaultLocale}'}}`
    );
    return `It is shown at /${code} now, in "${routing.defaultLocale}" where nothing is translated. npm run translations says what is left; take inProgress away when nothing is.`;
  },
  portal(folder) {
    if (existsSync(folder)) refuse(`${folder} is there already. Name a folder that does not exist.`);
    cpSync('examples/acme', folder, {recursive: true});
    return `Read docs/your-own.md, change ${folder}/portal.config.ts and ${folder}/brand, and run PORTAL_DIR=${folder} npm run dev.`;
  }
};

const [kind = '', name, more] = process.argv.slice(2);
const make = kinds[kind];
if (kind === '--help') console.log(usage);
else if (!make || !name) refuse(usage);
else console.log(make(name, more));
