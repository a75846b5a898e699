import {describe, expect, test} from 'vitest';
import type {NavigationGroup} from '@/lib/data/navigation';
import {contentOf, page} from './content.fixture';
import {docs} from './index';
import {buildNavigation, flatten, placeOf} from './navigation';

describe('navigation', () => {
  const groups = (...entries: NavigationGroup['entries']): NavigationGroup[] => [{id: 'g', label: {zh: '组', en: 'Group'}, entries}];

  test('takes its labels from the pages', () => {
    const docs = contentOf({
      'zh/a.mdx': page({title: '甲', navTitle: '短'}),
      'en/a.mdx': page({title: 'A'}),
      'zh/b.mdx': page({title: '乙'})
    });
    const tree = groups('a', {label: {zh: '类', en: 'Category'}, pages: ['b']});
    expect(buildNavigation(tree, 'zh', docs)).toEqual([
      {
        id: 'g',
        label: '组',
        entries: [
          {slug: 'a', path: '/dev/a', label: '短'},
          {label: '类', items: [{slug: 'b', path: '/dev/b', label: '乙'}]}
        ]
      }
    ]);
    expect(flatten(buildNavigation(tree, 'en', docs)).map(({label}) => label)).toEqual(['A', '乙']);
  });

  test('refuses a page that does not exist', () => {
    expect(() => buildNavigation(groups('nothing'), 'zh', contentOf({'zh/a.mdx': page()}))).toThrow(
      'content/navigation.ts lists "nothing", and there is no such page. Write content/docs/<zh|en>/nothing.mdx or correct the slug; upper and lower case count.'
    );
  });

  test('refuses a page in the wrong case', () => {
    expect(() => buildNavigation(groups('filing'), 'zh', contentOf({'zh/Filing.mdx': page()}))).toThrow(
      'lists "filing", and there is no such page'
    );
  });

  test('refuses a page that is listed twice', () => {
    const docs = contentOf({'zh/a.mdx': page()});
    expect(() => buildNavigation(groups('a', {label: {zh: '类', en: 'Category'}, pages: ['a']}), 'zh', docs)).toThrow(
      'content/navigation.ts lists "a" twice. Remove one of the two.'
    );
  });
});

test('a page stands under its headings, between the pages before and after it in reading order', () => {
  const label = (slug: string) => docs.get('en', slug)?.meta.navTitle ?? docs.get('en', slug)?.meta.title;
  const place = (slug: string) => {
    const {group, category, previous, next} = placeOf('en', slug) ?? {};
    return [group, category, previous?.label, next?.label];
  };
  expect(place('howuse/introduction')).toEqual(['Get Started', undefined, undefined, label('howuse/model')]);
  expect(place('howuse/llm/glm-4.5')).toEqual([
    'Learn About Models',
    'Language Model',
    label('howuse/llm/glm-4.6'),
    label('howuse/llm/glm-4.5-air')
  ]);
  expect(place('/dev/api/model/chat-completions')).toEqual([
    'Operations',
    'Model API',
    'Changes to the Reference',
    'Asynchronous chat completions'
  ]);
  expect(placeOf('en', 'nowhere')).toBeUndefined();
});
