import {useTranslations} from 'next-intl';
import {breadcrumbList, type jsonLd} from '@/lib/machine/json-ld';
import {JsonLd} from './json-ld';
import {PageActions} from './page-actions';

export type Crumb = {label: string; href?: string};

type BreadcrumbsProps = {
  crumbs: Crumb[];
  /** Address without language, where the page is offered as Markdown and described to crawlers. */
  path?: string;
  /** File of its text below the project, where it has one. */
  file?: string;
  /** What else crawlers are told. */
  things?: Parameters<typeof jsonLd>;
};

/** Where the page stands; the last entry is the page itself. With `path`, beside it the page as Markdown. */
export function Breadcrumbs({crumbs, path, file, things = []}: BreadcrumbsProps) {
  const t = useTranslations('Breadcrumbs');
  const trail = (
    <nav aria-label={t('label')}>
      <ol className="mb-3 flex flex-wrap text-xs leading-6 text-muted *:not-last:after:mx-2 *:not-last:after:text-line-strong *:not-last:after:sign-['/']">
        {crumbs.map(({label, href}, index) => (
          <li key={label + href}>
            {href ? <a href={href}>{label}</a> : <span aria-current={index === crumbs.length - 1 ? 'page' : undefined}>{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
  if (path === undefined) return trail;
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6">
      <JsonLd things={[breadcrumbList(crumbs), ...things]} />
      {trail}
      <PageActions path={path} file={file} />
    </div>
  );
}
