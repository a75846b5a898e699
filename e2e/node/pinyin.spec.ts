import {expect, test} from '@playwright/test';
import {searchers} from '@/lib/search/portal';
import {search} from '@/lib/search/search';

test('a page is found by its pinyin with u, v, ü, tones and digits of tones', () => {
  for (const query of ['celue', 'celve', 'cèlüè', 'CÈLÜÈ', 'ce4lve4', 'celüe']) {
    const {match, results} = search(searchers(), {locale: 'zh', query});
    expect([match, results[0]?.href], query).toEqual(['pinyin', '/dev/howuse/prompt']);
  }
});
