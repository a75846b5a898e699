import {getLocale, getTranslations} from 'next-intl/server';
import {localePath} from '@/i18n/navigation';
import {languageTag} from '@/i18n/routing';

/** Queries that show what the search understands. */
export async function Examples() {
  const locale = await getLocale();
  const t = await getTranslations('Search');
  const examples = ['filing', 'pinyin', 'code', 'error'] as const;
  return (
    <dl className="search-examples">
      {examples.map((name) => {
        const query = t(`examples.${name}.query`);
        return (
          <div key={name}>
            <dt>{t(`examples.${name}.what`)}</dt>
            <dd>
              <a
                href={`${localePath(locale, '/search')}?q=${encodeURIComponent(query)}`}
                rel="nofollow"
                lang={/\p{Script=Han}/u.test(query) ? languageTag.zh : languageTag.en}
              >
                {query}
              </a>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
