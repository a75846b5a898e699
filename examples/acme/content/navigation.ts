import type {NavigationGroup} from '@/lib/data/navigation';

/** The page that `/dev/howuse` shows. */
export const guideStart = 'howuse/introduction';

export const guideNavigation: readonly NavigationGroup[] = [
  {
    id: 'get-started',
    label: {en: 'Get started', zh: '开始使用', ja: 'はじめに'},
    entries: ['howuse/introduction', 'howuse/model']
  },
  {id: 'policies', label: {en: 'Compliance', zh: '合规'}, entries: ['howuse/Filing']}
];

export const apiNavigation = {
  guides: ['api', 'api/errors'] as readonly string[],
  labels: {guides: {en: 'Guides', zh: '使用说明'}, operations: {en: 'Operations', zh: '接口'}}
};

export const sectionTabs = [
  {key: 'welcome', path: '/dev/welcome'},
  {key: 'guide', path: '/dev/howuse'},
  {key: 'api', path: '/dev/api'},
  {key: 'releaseNotes', path: '/dev/releasenotes'},
  {key: 'faq', path: '/dev/faq'}
] as const;

export const announcement: string | undefined = undefined;

export const topNavigation = [{key: 'dashboard', href: '/console/overview'}] as const;

/** First path segments that belong to the account platform, which answers them. */
export const platformPaths: readonly string[] = ['console'];
