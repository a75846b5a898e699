import {describe, expect, test} from 'vitest';
import {at, en, enFile, line} from './page.fixture';
import {checkSamples, syntaxError} from './samples';

describe('samples', () => {
  const good = {
    json: '{"a": [1, 2]}',
    javascript: 'const a = await fetch("x");',
    python: 'def f(a):\n    return a\n',
    java: 'class A {\n  void f() { int a = 1; }\n}',
    go: 'package main\n\nfunc main() {}\n',
    bash: 'curl -s "$URL" | head',
    yaml: 'a:\n  - b'
  };
  const bad: Record<keyof typeof good, [string, number]> = {
    json: ['{"a": 1,}', 0],
    javascript: ['const a = 1;\nconst = 2;', 1],
    python: ['def f(a):\n    return (a\n', 1],
    java: ['class A {\n  void f( { }\n}', 1],
    go: ['package main\n\nfunc main( {}\n', 2],
    bash: ['if true; then\n  echo x', 0],
    yaml: ['a: [b', 0]
  };

  for (const [language, code] of Object.entries(good) as [keyof typeof good, string][]) {
    test(`in ${language} are parsed`, () => {
      expect(syntaxError({language, code})).toBeUndefined();
      const [wrong, offset] = bad[language];
      const [finding, ...others] = checkSamples(enFile, en(`Text.\n\n\`\`\`${language}\n${wrong}\n\`\`\`\n`).samples);
      expect(others).toEqual([]);
      expect(finding).toMatchObject({file: enFile, remedy: 'Correct the sample so that it parses.'});
      expect(finding?.message).toMatch(new RegExp(`^the sample is not ${language}: .`));
      // The grammars may notice a slip on the line after it.
      expect([line(3 + offset), line(4 + offset)]).toContain(finding?.line);
    });
  }

  test('of a command are parsed within substitutions too', () => {
    expect(syntaxError({language: 'bash', code: 'echo a\nfile=$(if true; then)'})).toMatchObject({line: 1});
  });

  test('of a command have a body that parses, however it is quoted', () => {
    for (const [code, offset] of [
      [`curl https://example.org -d '{"a": 1,}'`, 1],
      ['echo a\ncurl https://example.org -sd "{\\"a\\": 1,}"', 2],
      [`curl https://example.org -X PUT --data-binary @- <<'END'\n{"a": 1,}\nEND`, 1]
    ] as const) {
      const message: unknown = expect.stringMatching(/^the body of the request is not json: /);
      expect(checkSamples(enFile, en(`\`\`\`bash\n${code}\n\`\`\`\n`).samples), code).toEqual([
        at(enFile, offset, message as string, 'Correct the JSON in the command.')
      ]);
    }
  });

  test('look at whether the call succeeded', () => {
    const looked = 'r = requests.get(u)\nr.raise_for_status()\nprint(r.json())';
    const found = (language: string, code: string) =>
      checkSamples(enFile, en(`\`\`\`${language}\n${code}\n\`\`\`\n`).samples).map(({message}) => message);
    expect(found('python', looked)).toEqual([]);
    for (const [language, code] of [
      ['python', 'print(requests.get(u).json())'],
      ['python', `${looked}\nprint(requests.get(u).json())`],
      ['javascript', 'const a = await fetch(u);\nconsole.log(await a.json());']
    ] as const) {
      expect(found(language, code), code).toEqual(['the sample reads the response without looking at whether the call succeeded.']);
    }
  });

  test('name a language that is known', () => {
    expect(checkSamples(enFile, en('```ruby\nputs 1\n```\n').samples)).toEqual([
      at(
        enFile,
        0,
        'the code fence names the language "ruby".',
        'Use one of bash, go, html, http, java, javascript, json, python, toml, xml, yaml, text.'
      )
    ]);
  });

  test('show no key that looks real', () => {
    const keys = [`${'0123456789abcdef'.repeat(2)}.${'Ab'.repeat(8)}`, `sk-${'a1'.repeat(10)}`, `eyJ${'a'.repeat(24)}.x`];
    for (const key of keys) {
      expect(checkSamples(enFile, en(`\`\`\`bash\nexport KEY=${key}\n\`\`\`\n`).samples)).toEqual([
        at(enFile, 0, 'the sample shows something that looks like a real key.', 'Use a placeholder such as $ZHIPU_API_KEY.')
      ]);
    }
    expect(checkSamples(enFile, en('```bash\ncurl -H "Authorization: Bearer $ZHIPU_API_KEY" https://example.org\n```\n').samples)).toEqual(
      []
    );
  });
});
