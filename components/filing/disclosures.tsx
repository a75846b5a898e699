import {getTranslations} from 'next-intl/server';
import {CodeBlock} from '@/components/ui/code';
import {languageName, languageTag, locales} from '@/i18n/routing';
import type {Filing} from '@/lib/data/schema';
import {disclosure} from '@/lib/filings/disclosure';

/** The sentence for an app in Chinese and English, to copy as text or as HTML. */
export async function Disclosures({record}: {record: Filing}) {
  const t = await getTranslations('FilingRecord');
  const sentences = await Promise.all(
    locales.map(async (locale) => {
      const words = await getTranslations({locale, namespace: 'FilingDisclosure'});
      return {locale, ...disclosure(locale, (values) => words(record.kind, values), record)};
    })
  );
  return sentences.map(({locale, text, html}) => (
    <section key={locale} className="*:not-first:mt-2.5">
      <h3 id={`disclosure-${locale}`}>
        <span lang={languageTag[locale]}>{languageName[locale]}</span>
      </h3>
      <p className="print:hidden">{t('asText')}</p>
      <CodeBlock code={text} language="text" wrap />
      <p className="print:hidden">{t('asHtml')}</p>
      <div className="print:hidden">
        <CodeBlock code={html} language="html" wrap />
      </div>
    </section>
  ));
}
