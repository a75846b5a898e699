import {writeFileSync} from 'node:fs';
import {expect, test} from '@playwright/test';
import {localePath} from '@/i18n/navigation';
import {type Locale, locales} from '@/i18n/routing';
import {operations, responsesOf} from '@/lib/openapi/operations';
import {needs} from '../needs';
import {note} from '../sweep/figures';
import {run, runFile} from './tool';

const file = (name: string) => test.info().outputPath(name);

test.beforeEach(async ({request}) => {
  for (const locale of locales)
    writeFileSync(file(`${locale}.json`), await (await request.get(localePath(locale, '/openapi.json'))).body());
});

/** Every example of the reference as a constant of the type that the client has for it. */
function uses(locale: Locale): string[] {
  const json = 'application/json';
  return operations(locale).flatMap((operation) => {
    const at = `paths[${JSON.stringify(operation.apiPath)}]['${operation.method}']`;
    const sent = Object.entries(operation.raw.requestBody?.content ?? {}).flatMap(([type, {examples = {}}]) =>
      Object.values(examples).map(({value}) => `NonNullable<${at}['requestBody']>['content']['${type}'] = ${JSON.stringify(value)};`)
    );
    const read = responsesOf(locale, operation).flatMap(([status, {content = {}}]) =>
      Object.values((status.startsWith('2') && content[json]?.examples) || {}).map(
        ({value}) => `${at}['responses'][${status}]['content']['${json}'] = ${JSON.stringify(value)};`
      )
    );
    return [...sent, ...read];
  });
}

const wrong = `// @ts-expect-error The model is a number.
export const wrong: NonNullable<paths['/paas/v4/embeddings']['post']['requestBody']>['content']['application/json'] = {model: 1, input: 'x'};`;

test('openapi-typescript makes a client of the document in every language, whose types take every example', () => {
  test.setTimeout(300_000);
  const options = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    types: [],
    skipLibCheck: false
  };
  for (const locale of locales) {
    // A field with a default may be left out of a request; without this option it may not.
    const made = run('openapi-typescript', 'openapi-typescript', [
      file(`${locale}.json`),
      `--output=${file(`${locale}.d.ts`)}`,
      '--default-non-nullable=false'
    ]);
    expect(made.code, made.output).toBe(0);
    expect(made.output).not.toMatch(/warn|⚠/i);
    const constants = uses(locale);
    expect(constants.length).toBeGreaterThan(100);
    const lines = constants.map((constant, index) => `export const example${index}: ${constant}`);
    writeFileSync(file(`${locale}-use.ts`), [`import type {paths} from './${locale}';`, ...lines, wrong].join('\n'));
    note(test.info(), 'examples that typed clients take', {requests: constants.length, errors: 0});
  }
  const files = locales.map((locale) => `${locale}-use.ts`);
  writeFileSync(file('tsconfig.json'), JSON.stringify({compilerOptions: options, files}));
  const checked = run('typescript', 'tsc', ['--project', file('tsconfig.json')]);
  expect(checked.output).toBe('');
  expect(checked.code).toBe(0);
});

/** Reads each example with the classes and writes it again; what is null may be left out then. */
const python = `import json, sys
import models
read, write = models.chat_completion_from_dict, models.chat_completion_to_dict
def said(value):
    if isinstance(value, list): return [said(each) for each in value]
    if not isinstance(value, dict): return value
    return {name: said(each) for name, each in value.items() if each is not None}
with open('examples.json', encoding='utf-8') as file:
    examples = json.load(file)
for example in examples:
    assert said(write(read(example))) == said(example), example
    assert read(example).model == example['model']
try:
    read({'choices': 'none'})
    sys.exit('what is not an answer was read')
except AssertionError:
    pass
print(len(examples), len([name for name in dir(models) if name.endswith('_from_dict')]))`;

test('quicktype makes Python classes of the document in every language, which read and write its answers', () => {
  test.setTimeout(300_000);
  needs('python3', runFile('python3', ['--version']).code === 0, 'install Python 3.');
  for (const locale of locales) {
    const schemas = `${file(`${locale}.json`)}#/components/schemas/`;
    const made = run('quicktype', 'quicktype', [
      '--src-lang=schema',
      '--lang=python',
      '--python-version=3.7',
      '-o',
      file('models.py'),
      schemas
    ]);
    expect(made).toEqual({code: 0, output: ''});
    const chat = operations(locale).find(({id}) => id === 'chatCompletions');
    const answers = responsesOf(locale, chat as NonNullable<typeof chat>).flatMap(([status, {content = {}}]) =>
      Object.values((status === '200' && content['application/json']?.examples) || {})
    );
    const examples = answers.map(({value}) => value);
    writeFileSync(file('examples.json'), JSON.stringify(examples));
    writeFileSync(file('use.py'), `import os\nos.chdir(${JSON.stringify(file('.'))})\n${python}`);
    const used = runFile('python3', ['-W', 'error', file('use.py')]);
    expect(used.code, used.output).toBe(0);
    const [read, classes] = used.output.trim().split(' ').map(Number);
    expect(read).toBeGreaterThan(0);
    expect(classes).toBeGreaterThan(50);
  }
});
