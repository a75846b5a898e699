import {useLocale, useTranslations} from 'next-intl';
import {Frame} from '@/components/layout/frame';
import {ModelTable} from '@/components/mdx/model-values';
import {ScenarioTags} from '@/components/mdx/scenario-gallery';
import {CodeBlock, CodeTabs} from '@/components/ui/code';
import {Link} from '@/components/ui/link';
import {DataTable} from '@/components/ui/table-box';
import {Text} from '@/components/ui/text';
import {pageHref} from '@/i18n/navigation';
import type {Scenario, ScenarioAnswer} from '@/lib/data/schema';
import {docs} from '@/lib/docs';
import {answerOf, galleryPath, scenarioPath} from '@/lib/docs/scenarios';
import {pricingPath} from '@/lib/machine/pricing-paths';
import {Breadcrumbs} from '../page/breadcrumbs';
import {Feedback} from '../page/feedback';
import {Lead, Main} from '../page/main';
import {ScenarioCost} from './scenario-cost';

/** One example of use: the task, a program that runs, what it answers and costs, what goes wrong, and what it takes. */
export function ScenarioPage({scenario}: {scenario: Scenario}) {
  const locale = useLocale();
  const t = useTranslations();
  const {id, title, summary, models, samples, sources} = scenario;
  const {answer, costs, note, faults} = answerOf(id);
  return (
    <Frame path={scenarioPath(id)}>
      <Main>
        <header>
          <Breadcrumbs
            path={scenarioPath(id)}
            crumbs={[
              {label: t('SectionTabs.guide'), href: pageHref(locale, '/dev/howuse')},
              {label: docs.get(locale, 'howuse/openpower')?.meta.title ?? '', href: pageHref(locale, galleryPath)},
              {label: title[locale]}
            ]}
          />
          <h1>{title[locale]}</h1>
          <Lead>{summary[locale]}</Lead>
          <ScenarioTags scenario={scenario} />
        </header>
        <article className="prose">
          <h2 id="sample">{t('ScenarioGallery.sample')}</h2>
          <CodeTabs name="sample" samples={samples.map(({language, label, code}) => ({language, label, code: code[locale].trim()}))} />
          <h2 id="answer">{t('ScenarioPage.answer')}</h2>
          <p>{t('ScenarioPage.answerNote')}</p>
          <CodeBlock code={answer.text[locale]} language={answer.language} wrap />
          <h2 id="cost">{t('ScenarioPage.cost')}</h2>
          <p>
            {t('ScenarioPage.costNote')} <Link href={pricingPath}>{t('ScenarioPage.prices')}</Link>
          </p>
          <ScenarioCost costs={costs} />
          {note && <p>{note[locale]}</p>}
          <h2 id="faults">{t('ScenarioPage.faults')}</h2>
          <Faults faults={faults} />
          <h2 id="models">{t('ScenarioGallery.models')}</h2>
          <ModelTable ids={models} />
          <h2 id="sources">{t('DocPage.sources')}</h2>
          <ul>
            {sources.map((source) => (
              <li key={source}>
                <a href={source}>
                  <Text>{source.replace(/^https?:\/\//, '')}</Text>
                </a>
              </li>
            ))}
          </ul>
        </article>
        <footer className="mt-12">
          <Feedback path={scenarioPath(id)} />
        </footer>
      </Main>
    </Frame>
  );
}

/** How a failure shows, and what to do about it. */
function Faults({faults}: Pick<ScenarioAnswer, 'faults'>) {
  const locale = useLocale();
  const t = useTranslations('ScenarioPage');
  return (
    <DataTable columns={[t('sign'), t('remedy')]}>
      {faults.map(({sign, remedy}) => (
        <tr key={sign[locale]}>
          <td className="min-w-32">
            <Text>{sign[locale]}</Text>
          </td>
          <td className="min-w-40">
            <Text>{remedy[locale]}</Text>
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
