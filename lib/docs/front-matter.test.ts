import {describe, expect, test} from 'vitest';
import {parseFrontMatter} from '.';
import {contentOf, page} from './content.fixture';

describe('front matter that is wrong is refused with', () => {
  const messageOf = (source: string) => {
    try {
      parseFrontMatter('content/docs/zh/a.mdx', source);
    } catch (error) {
      return (error as Error).message;
    }
    return undefined;
  };
  const refused = (line: number, fault: string) =>
    `content/docs/zh/a.mdx:${line}: ${fault}\nCorrect the front matter; docs/authoring.md lists all fields.`;

  test('nothing, where it is right', () => {
    expect(messageOf(page())).toBeUndefined();
    expect(messageOf(page({navTitle: 'A', shortBecause: 'One list.'}))).toBeUndefined();
    expect(messageOf(page().replaceAll('\n', '\r\n'))).toBeUndefined();
  });

  test('the missing field', () => {
    expect(messageOf(page({title: ''}))).toBe(refused(1, 'field "title": is missing'));
  });

  test('the date that no calendar has', () => {
    expect(messageOf(page({updated: '2025-02-30'}))).toBe(
      refused(4, 'field "updated": this day does not exist in the calendar (it is "2025-02-30")')
    );
  });

  test('the date in another form', () => {
    expect(messageOf(page({asOf: '2025/1/2'}))).toBe(refused(5, 'field "asOf": write the date as YYYY-MM-DD (it is "2025/1/2")'));
  });

  test('the key nobody knows', () => {
    expect(messageOf(page({colour: 'blue'}))).toBe(refused(7, 'field "colour": is not known'));
  });

  test('the key that was mistyped, once', () => {
    const source = page().replace('updated:', 'updatd:');
    expect(messageOf(source)).toBe(refused(4, 'field "updatd": is not known; did you mean "updated"?'));
  });

  test('the source that is no address', () => {
    expect(messageOf(page({sources: '[ftp://example.org]'}))).toBe(
      refused(6, 'field "sources.0": a source is an http(s) address (it is "ftp://example.org")')
    );
  });

  test('every field at once', () => {
    expect(messageOf(page({description: '""', updated: 'soon', asOf: ''}))?.match(/field "/g)).toHaveLength(3);
  });

  test('the advice to begin with it', () => {
    expect(messageOf('# Title\n')).toBe(
      'content/docs/zh/a.mdx: the file does not begin with front matter. Begin it with "---", title, description, updated, asOf, sources, "---".'
    );
  });

  test('the advice to quote a colon', () => {
    expect(messageOf(page({title: 'A: b: c'}))).toMatch(
      /^content\/docs\/zh\/a\.mdx: the front matter is not YAML: .*Put a value that contains ": " in quotes\.$/s
    );
  });

  test('the file, when a page is opened', () => {
    const docs = contentOf({'zh/deep/a.mdx': page({title: ''})});
    expect(() => docs.get('zh', 'deep/a')).toThrow(/^content\/docs\/zh\/deep\/a\.mdx:\d+: field "title"/);
  });
});
