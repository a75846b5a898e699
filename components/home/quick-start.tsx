import {useLocale} from 'next-intl';
import {CodeTabs} from '@/components/ui/code';
import {quickStart, quickStartPrompt} from '@/content/quick-start';
import {textIn} from '@/i18n/texts';

/** The first call in four languages of code. */
export function QuickStart() {
  const locale = useLocale();
  const samples = quickStart.map(({label, language, code}) => ({
    label,
    language,
    code: code.replace('{prompt}', textIn(quickStartPrompt, locale))
  }));
  return <CodeTabs samples={samples} name="quick-start" />;
}
