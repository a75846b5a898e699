import {useLocale, useTranslations} from 'next-intl';
import type {ReactNode} from 'react';
import {Frame} from '@/components/layout/frame';
import {Breadcrumbs, type Crumb} from '@/components/page/breadcrumbs';
import {Contents} from '@/components/page/contents';
import {Feedback} from '@/components/page/feedback';
import {Lead, Main} from '@/components/page/main';
import {Pager} from '@/components/page/pager';
import {provenanceClass} from '@/components/page/provenance';
import {Heading} from '@/components/ui/heading';
import {Text} from '@/components/ui/text';
import {pageHref} from '@/i18n/navigation';
import type {Heading as ContentsEntry} from '@/lib/docs/compile';
import {placeOf} from '@/lib/docs/navigation';
import {openApi} from '@/lib/openapi/source';

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
  /** The sections as they are laid out, where that is not one below the other. */
  children?: ReactNode;
};

/** A section of a page of the reference: its heading and what it says. */
export function ApiSection({id, title, content}: Section) {
  return (
    <>
      <Heading level={2} id={id}>
        {title}
      </Heading>
      {content}
    </>
  );
}

/** A page of the reference that is made from data: title, contents, sections, date and sources. */
export function ApiMain({path, title, description, parents = [], intro, sections, children}: ApiMainProps) {
  const locale = useLocale();
  const t = useTranslations();
  const place = placeOf(locale, path);
  const {info} = openApi(locale);
  const headings: ContentsEntry[] = sections.map(({id, title: text}) => ({depth: 2, id, text}));
  return (
    <Frame path={path}>
      <Main layout={children ? 'wide' : 'text'}>
        <header>
          <Breadcrumbs
            path={path}
            crumbs={[{label: t('SectionTabs.api'), href: pageHref(locale, '/dev/api')}, ...parents, {label: title}]}
          />
          <h1>{title}</h1>
          <Lead>
            <Text>{description}</Text>
          </Lead>
        </header>
        <Contents headings={headings} above={Boolean(children)} />
        <article className="prose">
          {intro}
          {children ?? sections.map((section) => <ApiSection key={section.id} {...section} />)}
        </article>
        <footer className="mt-12">
          <Feedback path={path} headings={headings} />
          <p className={provenanceClass}>{t('DocPage.asOf', {date: info['x-as-of']})}</p>
          <Pager previous={place?.previous} next={place?.next} />
        </footer>
      </Main>
    </Frame>
  );
}
