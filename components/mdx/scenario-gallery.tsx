import {useLocale, useTranslations} from 'next-intl';
import {Count, Facts, Tags} from '@/components/ui/facts';
import {FilterLinks} from '@/components/ui/filter-links';
import {Link} from '@/components/ui/link';
import {scenarios} from '@/content/scenarios';
import {industries, modelCapabilities, type Scenario} from '@/lib/data/schema';
import {getModel} from '@/lib/docs/models';
import {scenarioPath} from '@/lib/docs/scenarios';
import {ModelName} from './model-values';

/** Examples of use, narrowed by the address to an industry and a capability. */
export function ScenarioGallery({path, query}: {path: string; query: Readonly<Record<string, string>>}) {
  const t = useTranslations();
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
      <Count>{found.length > 0 ? t('ScenarioGallery.results', {count: found.length}) : t('ScenarioGallery.noMatch')}</Count>
      <div data-scenarios="">
        {found.map((scenario) => (
          <ScenarioEntry key={scenario.id} scenario={scenario} />
        ))}
      </div>
    </>
  );
}

/** Industry and capabilities of an example. */
export function ScenarioTags({scenario}: {scenario: Scenario}) {
  const t = useTranslations();
  return (
    <Facts>
      <Tags
        words={[
          t(`ScenarioGallery.industries.${scenario.industry}`),
          ...scenario.capabilities.map((capability) => t(`ModelData.capability.${capability}`))
        ]}
      />
    </Facts>
  );
}

function ScenarioEntry({scenario}: {scenario: Scenario}) {
  const locale = useLocale();
  const {id, title, models, summary} = scenario;
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-4 rounded-xl border px-4.5 py-4 *:not-first:mt-2">
      <h3 id={`${id}-title`} className="my-1">
        <Link href={scenarioPath(id)}>{title[locale]}</Link>
      </h3>
      <p>{summary[locale]}</p>
      <ScenarioTags scenario={scenario} />
      <Facts>
        {models.map((model) => (
          <ModelName key={model} model={getModel(model)} />
        ))}
      </Facts>
    </section>
  );
}
