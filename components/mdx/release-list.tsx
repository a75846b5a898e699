import {useLocale, useTranslations} from 'next-intl';
import {Badge} from '@/components/ui/badge';
import {Count, Facts} from '@/components/ui/facts';
import {FilterLinks} from '@/components/ui/filter-links';
import {releases} from '@/content/releases';
import {type Release, releaseKinds} from '@/lib/data/schema';
import {getModel} from '@/lib/docs/models';
import {Markdown} from './markdown';
import {ModelName} from './model-values';

/** Release notes, newest first, narrowed by the address to a year and a kind. */
export function ReleaseList({path, query}: {path: string; query: Readonly<Record<string, string>>}) {
  const t = useTranslations('ReleaseList');
  const years = [...new Set(releases.map(({date}) => date.slice(0, 4)))].sort().reverse();
  const found = releases
    .filter(({date, kind}) => (!query.year || date.startsWith(query.year)) && (!query.kind || kind === query.kind))
    .toSorted((a, b) => b.date.localeCompare(a.date));
  return (
    <>
      <FilterLinks
        label={t('year')}
        name="year"
        all={t('all')}
        options={years.map((value) => ({value, label: value}))}
        {...{path, query}}
      />
      <FilterLinks
        label={t('kind')}
        name="kind"
        all={t('all')}
        options={releaseKinds
          .filter((kind) => releases.some((release) => release.kind === kind))
          .map((value) => ({value, label: t(`kinds.${value}`)}))}
        {...{path, query}}
      />
      <Count>{found.length > 0 ? t('results', {count: found.length}) : t('noMatch')}</Count>
      {found.length > 0 && (
        <ol data-releases="" className="list-none p-0 *:m-0 *:border-b *:py-4">
          {found.map((release) => (
            <ReleaseEntry key={release.id} release={release} />
          ))}
        </ol>
      )}
    </>
  );
}

function ReleaseEntry({release}: {release: Release}) {
  const locale = useLocale();
  const t = useTranslations('ReleaseList');
  return (
    <li id={release.id}>
      <Facts>
        <time dateTime={release.date}>{release.precision === 'by' ? t('by', {date: release.date}) : release.date}</time>
        <Badge>{t(`kinds.${release.kind}`)}</Badge>
      </Facts>
      <h3 className="my-1">
        <a href={`#${release.id}`}>{release.title[locale]}</a>
      </h3>
      <Markdown text={release.body[locale]} place={`content/releases.ts: ${release.id}`} />
      <Facts>
        {release.models.map((id) => (
          <ModelName key={id} model={getModel(id)} />
        ))}
        {!release.official && <small>{t('notOfficial')}</small>}
        {release.sources.map((source, index) => (
          <a key={source} href={source}>
            {t('sources')} {release.sources.length > 1 ? index + 1 : ''}
          </a>
        ))}
      </Facts>
    </li>
  );
}
