import {expect, test} from 'vitest';
import {ofCompiler, ofLinter, report} from './report.mjs';

const finding = {check: 'content', file: 'a,b.mdx', line: 3, message: '100 % wrong: this.', remedy: 'Mend it.'};

test('a finding is printed with its file, its line and its remedy', () => {
  expect(report([finding], 'text')).toBe('a,b.mdx:3: 100 % wrong: this.\n    Mend it.');
  expect(report([{...finding, file: ''}], 'text')).toBe('100 % wrong: this.\n    Mend it.');
});

test('a finding is an annotation of GitHub, on one line', () => {
  expect(report([finding], 'github')).toBe('::error file=a%2Cb.mdx,line=3,title=content::100 %25 wrong: this.%0AMend it.');
  expect(report([{...finding, file: ''}], 'github')).toBe('::error title=content::100 %25 wrong: this.%0AMend it.');
});

test('findings are an array for programs, also where there are none', () => {
  expect(JSON.parse(report([finding], 'json'))).toEqual([finding]);
  expect(JSON.parse(report([], 'json'))).toEqual([]);
});

test('what the compiler and the linter say is read as findings', () => {
  const types = "app/page.tsx(3,7): error TS2322: Type 'a' is wrong.\n  Type 'b' too.\nlib/x.ts(1,1): error TS1005: ';' expected.\n";
  expect(ofCompiler(types)).toEqual([
    {check: 'types', file: 'app/page.tsx', line: 3, message: "TS2322: Type 'a' is wrong.\n  Type 'b' too.", remedy: ''},
    {check: 'types', file: 'lib/x.ts', line: 1, message: "TS1005: ';' expected.", remedy: ''}
  ]);
  const lint = '::error title=lint/style/useConst,file=lib/a.ts,line=5,endLine=5,col=1,endColumn=4::This let is never changed%3A const.\n';
  expect(ofLinter(lint)).toEqual([
    {
      check: 'lint',
      file: 'lib/a.ts',
      line: 5,
      message: 'This let is never changed: const. (lint/style/useConst)',
      remedy: 'npm run format mends what it can.'
    }
  ]);
});
