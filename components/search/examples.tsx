import {getTranslations} from 'next-intl/server';
import {Link} from '@/components/ui/link';
import {languageTag} from '@/i18n/routing';

/** Queries that show what the search understands. */
export async function Examples() {
  const t = await getTranslations('Search');
  const examples = ['filing', 'pinyin', 'code', 'error'] as const;
  return (
    <dl className="mt-4 grid gap-1.5">
      {examples.map((name) => {
        const query = t(`examples.${name}.query`);
        return (
          <div key={name} className="flex gap-4">
            <dt className="min-w-36 text-muted md:min-w-48">{t(`examples.${name}.what`)}</dt>
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
