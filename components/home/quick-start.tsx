import {getLocale} from 'next-intl/server';
import {CodeTabs} from '@/components/mdx/code';
import {quickStart, quickStartPrompt} from '@/content/quick-start';
import {highlight} from '@/lib/highlight';

/** The first call in four languages of code. */
export async function QuickStart() {
  const locale = await getLocale();
  const samples = await Promise.all(
    quickStart.map(async ({label, language, code}) => ({
      label,
      language,
      html: await highlight(code.replace('{prompt}', quickStartPrompt[locale]), language)
    }))
  );
  return <CodeTabs samples={samples} name="quick-start" />;
}
