import {getLocale, getTranslations} from 'next-intl/server';
import {Frame} from '@/components/layout/frame';
import {ModelTable} from '@/components/mdx/model-values';
import {ScenarioTags} from '@/components/mdx/scenario-gallery';
import {CodeBlock} from '@/components/ui/code';
import {Text} from '@/components/ui/text';
import {localePath} from '@/i18n/navigation';
import type {Scenario} from '@/lib/data/schema';
import {docs} from '@/lib/docs';
import {galleryPath, scenarioPath} from '@/lib/docs/scenarios';
import {Breadcrumbs} from '../page/breadcrumbs';
import {Lead, Main} from '../page/main';

/** One example of use: the task, what it takes, and a request that runs. */
export async function ScenarioPage({scenario}: {scenario: Scenario}) {
  const locale = await getLocale();
  const t = await getTranslations();
  const {id, title, summary, models, sample, sources} = scenario;
  return (
    <Frame path={scenarioPath(id)}>
      <Main>
        <header>
          <Breadcrumbs
            path={scenarioPath(id)}
            crumbs={[
              {label: t('SectionTabs.guide'), href: localePath(locale, '/dev/howuse')},
              {label: docs.get(locale, 'howuse/openpower')?.meta.title ?? '', href: localePath(locale, galleryPath)},
              {label: title[locale]}
            ]}
          />
          <h1>{title[locale]}</h1>
          <Lead>{summary[locale]}</Lead>
          <ScenarioTags scenario={scenario} />
        </header>
        <article className="prose">
          <h2 id="sample">{t('ScenarioGallery.sample')}</h2>
          <CodeBlock code={sample.code[locale].trim()} language={sample.language} />
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
      </Main>
    </Frame>
  );
}
