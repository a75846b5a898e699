import {getTranslations} from 'next-intl/server';
import type {Heading} from '@/lib/docs/compile';

/** Headings of the page. Always open beside the text on wide screens, folded above it on narrow ones. */
export async function Contents({headings}: {headings: Heading[]}) {
  const t = await getTranslations('Contents');
  const shown = headings.filter(({depth}) => depth === 2 || depth === 3);
  if (shown.length < 2) return null;
  return (
    <nav aria-label={t('label')} className="page-contents" data-contents="">
      <details>
        <summary>{t('label')}</summary>
        <ul>
          {shown.map(({id, text, depth}) => (
            <li key={id} data-depth={depth}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
