import {useTranslations} from 'next-intl';
import type {Heading} from '@/lib/docs/compile';

const beside =
  'xl:sticky xl:top-32 xl:col-start-2 xl:row-span-3 xl:row-start-1 xl:mt-0 xl:max-h-contents xl:self-start xl:overflow-y-auto xl:[scrollbar-width:thin]';
/** On wide screens what it holds is shown whether it is open or not, where the browser can do that. */
const unfolded = 'xl:border-0 xl:p-0 xl:unfolded';
const unmarked =
  'supports-[selector(::details-content)]:xl:pointer-events-none supports-[selector(::details-content)]:xl:list-none supports-[selector(::details-content)]:xl:marker:hidden';
const list =
  'mt-1.5 text-muted [scroll-target-group:auto] links:block links:border-s-2 links:py-0.75 links:leading-normal links:current:border-accent';

type ContentsProps = {
  headings: Heading[];
  /** Whether it stands above the text on wide screens too, where something else stands beside it. */
  above?: boolean;
};

/** Headings of the page. Always open beside the text on wide screens, folded above it on narrow ones. */
export function Contents({headings, above = false}: ContentsProps) {
  const t = useTranslations('Contents');
  const shown = headings.filter(({depth}) => depth === 2 || depth === 3);
  if (shown.length < 2) return null;
  return (
    <nav aria-label={t('label')} className={`mt-5 text-xs ${above ? '' : beside}`.trim()} data-contents="">
      <details className={`rounded-md border px-3.5 py-2 ${above ? '' : unfolded}`.trim()}>
        <summary className={`font-semibold ${above ? '' : unmarked}`.trim()}>{t('label')}</summary>
        <ul className={list}>
          {shown.map(({id, text, depth}) => (
            <li key={id} className={depth === 3 ? 'links:ps-6' : 'links:ps-3'}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
