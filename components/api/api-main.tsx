import {getFormatter, getLocale, getTranslations} from 'next-intl/server';
import {Fragment, type ReactNode} from 'react';
import {Breadcrumbs, type Crumb} from '@/components/docs/breadcrumbs';
import {Contents} from '@/components/docs/contents';
import {Pager} from '@/components/docs/pager';
import {StaticMain} from '@/components/docs/static-main';
import {localePath} from '@/i18n/navigation';
import type {Heading} from '@/lib/mdx';
import {placeOf} from '@/lib/nav';
import {openApi} from '@/lib/openapi/source';
import {Text} from './text';

export type Section = {id: string; title: string; content: ReactNode};

type ApiMainProps = {
  /** Address without language. */
  path: string;
  title: string;
  description: string;
  /** Pages between the reference and this one. */
  parents?: Crumb[];
  /** Shown above the sections. */
  intro?: ReactNode;
  sections: Section[];
  /** Tells this page from another of the same address. */
  variant?: string;
};

/** A page of the reference that is made from data: title, contents, sections, date and sources. */
export async function ApiMain({path, title, description, parents = [], intro, sections, variant}: ApiMainProps) {
  const locale = await getLocale();
  const t = await getTranslations();
  const format = await getFormatter();
  const place = placeOf(locale, path);
  const {info} = openApi(locale);
  const headings: Heading[] = sections.map(({id, title: text}) => ({depth: 2, id, text}));
  return (
    <StaticMain address={localePath(locale, path)} className="doc api" variant={variant}>
      <header className="doc-head">
        <Breadcrumbs
          path={path}
          crumbs={[{label: t('SectionTabs.api'), href: localePath(locale, '/dev/api')}, ...parents, {label: title}]}
        />
        <h1>{title}</h1>
        <p className="lead">
          <Text>{description}</Text>
        </p>
      </header>
      <Contents headings={headings} />
      <article className="prose">
        {intro}
        {sections.map((section) => (
          <Fragment key={section.id}>
            <h2 id={section.id}>
              <a href={`#${section.id}`} className="heading-link">
                {section.title}
              </a>
            </h2>
            {section.content}
          </Fragment>
        ))}
      </article>
      <footer className="doc-foot">
        <p className="provenance">{t('DocPage.asOf', {date: format.dateTime(new Date(info['x-as-of']), 'day')})}</p>
        <Pager previous={place?.previous} next={place?.next} />
      </footer>
    </StaticMain>
  );
}
