import {getTranslations} from 'next-intl/server';

export type Crumb = {label: string; href?: string};

/** Where the page stands; the last entry is the page itself. */
export async function Breadcrumbs({crumbs}: {crumbs: Crumb[]}) {
  const t = await getTranslations('Breadcrumbs');
  return (
    <nav aria-label={t('label')} className="breadcrumbs">
      <ol>
        {crumbs.map(({label, href}, index) => (
          <li key={label + href}>
            {href ? <a href={href}>{label}</a> : <span aria-current={index === crumbs.length - 1 ? 'page' : undefined}>{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
