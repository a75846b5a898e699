import {useLocale, useTranslations} from 'next-intl';
import {Count, Tags} from '@/components/ui/facts';
import {FilterLinks} from '@/components/ui/filter-links';
import {DataTable} from '@/components/ui/table-box';
import {models} from '@/content/models';
import {enumerate} from '@/i18n/enumerate';
import {type Model, modelCapabilities, modelKinds} from '@/lib/data/schema';
import {queryModels} from '@/lib/docs/models';
import {ModelStatus} from './model-status';
import {LeadPrice, ModelName} from './model-values';

/** Every model, narrowed and sorted by the address. */
export function ModelComparison({path, query}: {path: string; query: Readonly<Record<string, string>>}) {
  const locale = useLocale();
  const t = useTranslations();
  const found = queryModels(query);
  const modalities = (kinds: Model['input']) =>
    enumerate(
      locale,
      kinds.map((kind) => t(`ModelData.modalities.${kind}`))
    );
  const used = <T extends string>(values: readonly T[], of: (value: T) => boolean) => values.filter(of);
  const kinds = used(modelKinds, (kind) => models.some((model) => model.kind === kind));
  const capabilities = used(modelCapabilities, (capability) => models.some((model) => model.capabilities.includes(capability)));
  return (
    <section aria-label={t('ModelData.comparison')}>
      <FilterLinks
        label={t('ModelData.filterKind')}
        name="kind"
        all={t('ModelData.all')}
        options={kinds.map((value) => ({value, label: t(`ModelData.kinds.${value}`)}))}
        {...{path, query}}
      />
      <FilterLinks
        label={t('ModelData.filterCapability')}
        name="capability"
        all={t('ModelData.all')}
        options={capabilities.map((value) => ({value, label: t(`ModelData.capability.${value}`)}))}
        {...{path, query}}
      />
      <FilterLinks
        label={t('ModelData.sort')}
        name="sort"
        all={t('ModelData.sortNone')}
        options={[
          {value: 'context', label: t('ModelData.sortContext')},
          {value: 'price', label: t('ModelData.sortPrice')}
        ]}
        {...{path, query}}
      />
      <Count>{found.length > 0 ? t('ModelData.results', {count: found.length}) : t('ModelData.noMatch')}</Count>
      {found.length > 0 && (
        <DataTable
          columns={[
            t('ModelData.model'),
            t('ModelData.kind'),
            t('ModelData.context'),
            t('ModelData.maxOutput'),
            t('ModelData.price'),
            t('ModelData.concurrency'),
            t('ModelData.capabilities')
          ]}
          head="wrapped"
          className="[&_small]:block"
        >
          {found.map((model) => (
            <tr key={model.id} id={`model-${model.id}`}>
              <th scope="row" className="min-w-44 font-normal">
                <ModelName model={model} className="font-semibold" />
                <code translate="no" className="mt-0.5 mb-1.25 block w-max">
                  {model.code}
                </code>
                <ModelStatus model={model} />
              </th>
              <td className="min-w-28">
                {t(`ModelData.kinds.${model.kind}`)}
                <small>
                  {modalities(model.input)} → {modalities(model.output)}
                </small>
              </td>
              <td>{model.context ?? '–'}</td>
              <td>{model.maxOutput ?? '–'}</td>
              <td className="min-w-34">
                <LeadPrice model={model} />
                <small>{model.pricesAsOf}</small>
              </td>
              <td className="min-w-34">{Object.values(model.concurrency ?? {}).join(' / ') || '–'}</td>
              <td className="min-w-88">
                <Tags words={model.capabilities.map((capability) => t(`ModelData.capability.${capability}`))} />
              </td>
            </tr>
          ))}
        </DataTable>
      )}
    </section>
  );
}
