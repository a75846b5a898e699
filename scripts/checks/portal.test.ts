import {describe, expect, test} from 'vitest';
import type {Language} from '@/i18n/portal';
import {languages, portal} from '@/portal.config';
import {checkPortal} from './portal';

const remedy = 'Correct the field; i18n/portal.ts says what each may hold.';

describe('portal.config.ts', () => {
  const check = (changed: {languages?: readonly Language[]; portal?: unknown}) =>
    checkPortal({languages, portal, ...changed}, (path) => !path.includes('xx')).map(({message, remedy: how}) => [message, how]);

  test('is right as it is', () => expect(checkPortal()).toEqual([]));

  test('has the line of what is wrong', () => {
    const [found] = checkPortal({languages, portal: {...portal, colours: {...portal.colours, accent: 'blue'}}});
    expect(found).toMatchObject({
      file: 'portal.config.ts',
      message: 'portal: field "colours.accent": write a colour as #rrggbb (it is "blue")',
      remedy
    });
    expect(found?.line).toBeGreaterThan(20);
  });

  const cases: [string, object, string][] = [
    ['a field nobody knows', {...portal, apiKeyVarable: 'X'}, 'portal: field "apiKeyVarable": is not known'],
    ['a name that lacks a language', {...portal, name: {en: 'x'}}, 'portal: field "name.zh": is missing'],
    [
      'a host that is no address',
      {...portal, apiBase: 'api.example.org'},
      'portal: field "apiBase": write an http(s) address (it is "api.example.org")'
    ],
    [
      'a host with a closing slash',
      {...portal, apiBase: 'https://api.example.org/'},
      'portal: field "apiBase": write it without a closing slash (it is "https://api.example.org/")'
    ],
    [
      'a variable that no shell has',
      {...portal, apiKeyVariable: 'my-key'},
      'portal: field "apiKeyVariable": name an environment variable, such as ACME_API_KEY (it is "my-key")'
    ]
  ];
  for (const [what, about, message] of cases)
    test(`with ${what} is refused`, () => expect(check({portal: about})).toEqual([[message, remedy]]));

  test('with a language that falls back to none of the list is refused', () => {
    const more = [...languages, {code: 'ja', tag: 'ja', name: '日本語', inProgress: {fallback: 'fr'}}];
    expect(check({languages: more})).toEqual([
      ['language "ja" falls back to "fr", which is no complete language of the list.', 'Name one of: zh, en.']
    ]);
  });

  test('with a default that is in progress, or a code that stands twice, is refused', () => {
    const [first, second] = languages;
    const inProgress = {...first, inProgress: {fallback: second.code}};
    expect(check({languages: [inProgress, second]})).toEqual([
      [`language "${first.code}" is the default and in progress.`, 'Put a complete language first: it is the default.']
    ]);
    expect(check({languages: [...languages, first]})).toEqual([[`language "${first.code}" stands twice.`, 'Remove one of the two.']]);
  });

  test('with a language that has no catalogue, no pages and no right tag is refused', () => {
    const more = [...languages, {code: 'xx', tag: 'not a tag', name: 'X', inProgress: {fallback: languages[0].code}}];
    expect(check({languages: more})).toEqual([
      ['language "xx": field "tag": write a BCP 47 tag, such as zh-CN (it is "not a tag")', remedy],
      ['language "xx" has no messages/xx.json.', 'npm run new -- language makes both.'],
      ['language "xx" has no content/docs/xx.', 'npm run new -- language makes both.']
    ]);
  });
});
