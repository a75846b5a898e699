import {getLocale} from 'next-intl/server';
import {CodeTabs} from '@/components/ui/code';
import {quickStart, quickStartPrompt} from '@/content/quick-start';
import {textIn} from '@/i18n/texts';

/** The first call in four languages of code. */
export async function QuickStart() {
  const locale = await getLocale();
  const samples = quickStart.map(({label, language, code}) => ({
    label,
    language,
    code: code.replace('{prompt}', textIn(quickStartPrompt, locale))
  }));
  return <CodeTabs samples={samples} name="quick-start" />;
}
