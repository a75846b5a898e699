import {describe, expect, test} from 'vitest';
import {contentOf, page} from './content.fixture';

describe('pages', () => {
  test('are listed by slug, with folders and their case kept', () => {
    const docs = contentOf({'zh/b.mdx': page(), 'zh/a/GLM-4.mdx': page(), 'en/c.mdx': page(), 'zh/notes.txt': 'x'});
    expect(docs.list('zh')).toEqual(['a/GLM-4', 'b']);
    expect(docs.list('en')).toEqual(['c']);
    expect(docs.listAll()).toEqual(['a/GLM-4', 'b', 'c']);
  });

  test('come in the language asked for', () => {
    const docs = contentOf({'zh/a.mdx': page({title: '甲'}), 'en/a.mdx': page({title: 'A'})});
    expect(docs.get('zh', 'a')).toMatchObject({slug: 'a', path: '/dev/a', locale: 'zh', isFallback: false, meta: {title: '甲'}});
    expect(docs.get('en', 'a')).toMatchObject({locale: 'en', isFallback: false, meta: {title: 'A'}, file: 'content/docs/en/a.mdx'});
  });

  test('fall back to the other language and say so', () => {
    const docs = contentOf({'zh/a.mdx': page({title: '甲'})});
    expect(docs.get('en', 'a')).toMatchObject({locale: 'zh', isFallback: true, meta: {title: '甲'}, file: 'content/docs/zh/a.mdx'});
    expect(docs.get('zh', 'a')).toMatchObject({isFallback: false});
  });

  test('are not guessed: an unknown slug, a wrong case and a way out of the folder give nothing', () => {
    const docs = contentOf({'zh/Filing.mdx': page()});
    for (const slug of ['nothing', 'filing', '../zh/Filing', '/Filing', '']) expect(docs.get('zh', slug), slug).toBeUndefined();
  });
});
