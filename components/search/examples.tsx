import {getTranslations} from 'next-intl/server';
import {Link} from '@/components/ui/link';
import {languageTag} from '@/i18n/routing';

/** Queries that show what the search understands. */
export async function Examples() {
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
              <Link
                href={`/search?q=${encodeURIComponent(query)}`}
                rel="nofollow"
                lang={/\p{Script=Han}/u.test(query) ? languageTag.zh : languageTag.en}
              >
                {query}
              </Link>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
