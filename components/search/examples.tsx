import {useLocale, useTranslations} from 'next-intl';
import {Link} from '@/components/ui/link';
import {languageTag} from '@/i18n/routing';
import {foreignLocale, isWide} from '@/i18n/script';

/** Queries that show what the search understands. */
export function Examples() {
  const locale = useLocale();
  const t = useTranslations('Search');
  const examples = ['question', 'filing', 'pinyin', 'code', 'error'] as const;
  return (
    <dl className="mt-4 grid gap-1.5">
      {examples.map((name) => {
        const query = t(`examples.${name}.query`);
        const wide = /\p{Script=Han}/u.test(query);
        const language = wide === isWide(locale) ? locale : foreignLocale(locale, wide);
        return (
          <div key={name} className="flex gap-4">
            <dt className="min-w-36 text-muted md:min-w-48">{t(`examples.${name}.what`)}</dt>
            <dd>
              <Link href={`/search?q=${encodeURIComponent(query)}`} rel="nofollow" lang={language && languageTag[language]}>
                {query}
              </Link>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
