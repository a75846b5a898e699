import {getLocale, getTranslations} from 'next-intl/server';
import {scenarios} from '@/content/scenarios';
import {industries, modelCapabilities, type Scenario} from '@/content/schema';
import {highlight} from '@/lib/highlight';
import {getModel} from '@/lib/models';
import {CodeBlock} from './code';
import {FilterLinks} from './filter-links';
import {ModelName} from './model-values';

/** Examples of use, narrowed by the address to an industry and a capability. */
export async function ScenarioGallery({path, query}: {path: string; query: Readonly<Record<string, string>>}) {
  const t = await getTranslations();
  const {industry, capability} = query;
  const found = scenarios.filter(
    (scenario) => (!industry || scenario.industry === industry) && (!capability || (scenario.capabilities as string[]).includes(capability))
  );
  return (
    <>
      <FilterLinks
        label={t('ScenarioGallery.industry')}
        name="industry"
        all={t('ScenarioGallery.all')}
        options={industries
          .filter((each) => scenarios.some((scenario) => scenario.industry === each))
          .map((value) => ({value, label: t(`ScenarioGallery.industries.${value}`)}))}
        {...{path, query}}
      />
      <FilterLinks
        label={t('ScenarioGallery.capability')}
        name="capability"
        all={t('ScenarioGallery.all')}
        options={modelCapabilities
          .filter((each) => scenarios.some((scenario) => scenario.capabilities.includes(each)))
          .map((value) => ({value, label: t(`ModelData.capability.${value}`)}))}
        {...{path, query}}
      />
      <p className="count">{found.length > 0 ? t('ScenarioGallery.results', {count: found.length}) : t('ScenarioGallery.noMatch')}</p>
      <div className="scenarios">
        {found.map((scenario) => (
          <ScenarioEntry key={scenario.id} scenario={scenario} />
        ))}
      </div>
    </>
  );
}

async function ScenarioEntry({scenario}: {scenario: Scenario}) {
  const locale = await getLocale();
  const t = await getTranslations();
  const {id, title, industry, capabilities, models, summary, sample} = scenario;
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="scenario">
      <h3 id={`${id}-title`}>{title[locale]}</h3>
      <p>{summary[locale]}</p>
      <p className="facts tags">
        <span>{t(`ScenarioGallery.industries.${industry}`)}</span>
        {capabilities.map((capability) => (
          <span key={capability}>{t(`ModelData.capability.${capability}`)}</span>
        ))}
      </p>
      <p className="facts">
        {models.map((model) => (
          <ModelName key={model} model={getModel(model)} />
        ))}
      </p>
      <details>
        <summary>
          {t('ScenarioGallery.sample')} ({sample.language})
        </summary>
        <CodeBlock html={await highlight(sample[locale].trim(), sample.language)} language={sample.language} label="" />
      </details>
    </section>
  );
}
