import {getTranslations} from 'next-intl/server';
import {CodeBlock} from '@/components/ui/code';
import type {Filing} from '@/content/schema';
import {languageName, languageTag, locales} from '@/i18n/routing';
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
    <section key={locale} className="disclosure">
      <h3 id={`disclosure-${locale}`}>
        <span lang={languageTag[locale]}>{languageName[locale]}</span>
      </h3>
      <p className="no-print">{t('asText')}</p>
      <CodeBlock code={text} language="text" />
      <p className="no-print">{t('asHtml')}</p>
      <div className="no-print">
        <CodeBlock code={html} language="html" />
      </div>
    </section>
  ));
}
