import {expect, test} from 'vitest';
import {topNavigation} from '@/content/navigation';
import {localePath} from '@/i18n/navigation';
import {languageName, locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {draw, links} from '../html.fixture';
import {Header} from './header';

/** Where the entries of the bar lead, copied by hand from the portal that this one re-creates. */
const places = {
  dashboard: '/console/overview',
  marketplace: '/marketplace/index/agent',
  trialCenter: '/trialcenter/modeltrial/text',
  documentation: 'https://docs.bigmodel.cn/cn/guide/start/model-overview',
  specialOffers: '/special_area'
};

for (const locale of locales) {
  const {t} = wordsFor(locale);

  test(`the bar of ${locale} leads to the other language and to the login with the query of the page`, async () => {
    const found = links(await draw(locale, Header, {path: '/dev/howuse/model', search: '?kind=reasoning'}));
    const leads = (name: string) => found.filter(([each]) => each === name).map(([, href]) => href);
    const here = `${localePath(locale, '/dev/howuse/model')}?kind=reasoning`;
    expect(leads(t('TopNavigation.login'))).toEqual([localePath(locale, `/login?redirect=${encodeURIComponent(here)}`)]);
    for (const each of locales) expect(leads(languageName[each])).toEqual([`${localePath(each, '/dev/howuse/model')}?kind=reasoning`]);
    for (const [key, href] of Object.entries(places)) expect(leads(t(`TopNavigation.${key as keyof typeof places}`)), key).toEqual([href]);
    expect(topNavigation.map(({key}) => key)).toEqual(Object.keys(places));
  });
}
