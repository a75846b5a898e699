import {useLocale, useTranslations} from 'next-intl';
import type {ReactNode} from 'react';
import {Copyable} from '@/components/ui/code';
import {ScrollBox, SpecTable} from '@/components/ui/table-box';
import {enumerate} from '@/i18n/enumerate';
import {getModel} from '@/lib/docs/models';
import {Endpoint} from './endpoint';
import {ModelStatus} from './model-status';
import {formatPrice} from './price-format';

/** Specification of a model, from the data. Values nobody publishes are left out, open points are named. */
export function ModelSpec({id}: {id: string}) {
  const locale = useLocale();
  const t = useTranslations();
  const model = getModel(id);
  const day = (value: string) => <time dateTime={value}>{value}</time>;
  const list = (values: readonly string[]) => enumerate(locale, values);
  const {maxTokens, sampling, concurrency} = model;
  const rows: [string, ReactNode][] = [
    [
      t('ModelData.code'),
      <Copyable key="code" text={model.code} label={t('Code.copy')}>
        <code translate="no">{model.code}</code>
      </Copyable>
    ],
    [
      t('ModelData.otherCodes'),
      model.otherCodes.length > 0 &&
        model.otherCodes.flatMap((code) => [
          <code translate="no" key={code}>
            {code}
          </code>,
          ' '
        ])
    ],
    [t('ModelData.status'), <ModelStatus key="status" model={model} />],
    [t('ModelData.kind'), t(`ModelData.kinds.${model.kind}`)],
    [t('ModelData.released'), model.releasedOn && day(model.releasedOn)],
    [t('ModelData.input'), list(model.input.map((kind) => t(`ModelData.modalities.${kind}`)))],
    [t('ModelData.output'), list(model.output.map((kind) => t(`ModelData.modalities.${kind}`)))],
    [
      t('ModelData.parameters'),
      model.parameters &&
        (model.parameters.active === undefined
          ? t('ModelData.parametersTotal', {total: String(model.parameters.total)})
          : t('ModelData.parametersActive', {total: String(model.parameters.total), active: String(model.parameters.active)}))
    ],
    [t('ModelData.context'), model.context],
    [t('ModelData.maxOutput'), model.maxOutput],
    [
      t('ModelData.maxTokens'),
      maxTokens &&
        list([
          ...(maxTokens.default === undefined ? [] : [t('ModelData.maxTokensDefault', {value: String(maxTokens.default)})]),
          ...(maxTokens.max === undefined ? [] : [t('ModelData.maxTokensMax', {value: String(maxTokens.max)})])
        ])
    ],
    [
      t('ModelData.defaults'),
      sampling && (
        <code translate="no" key="sampling">
          {[`temperature ${sampling.temperature}`, ...(sampling.topP === undefined ? [] : [`top_p ${sampling.topP}`])].join(', ')}
        </code>
      )
    ],
    [t('ModelData.thinking'), model.thinking && t(`ModelData.thinkingModes.${model.thinking}`)],
    [
      t('ModelData.weights'),
      model.weights && (
        <a key="weights" href={model.weights.url}>
          {new URL(model.weights.url).pathname.slice(1)}
          {model.weights.licence && ` (${model.weights.licence})`}
        </a>
      )
    ],
    [
      t('ModelData.price'),
      model.prices.length > 0 && (
        <ul key="prices" className="list-none p-0">
          {model.prices.map((price) => (
            <li key={JSON.stringify(price)}>
              {price.item !== 'use' && `${t(`ModelData.item.${price.item}`)} `}
              {formatPrice(t, price)}
              {price.condition && <small> {price.condition[locale]}</small>}
            </li>
          ))}
          <li>
            <small>{t('ModelData.asOf', {date: model.pricesAsOf})}</small>
          </li>
        </ul>
      )
    ],
    [t('ModelData.concurrency'), concurrency && Object.values(concurrency).join(' / ')],
    [
      t('ModelData.capabilities'),
      model.capabilities.length > 0 && list(model.capabilities.map((capability) => t(`ModelData.capability.${capability}`)))
    ],
    [
      t('ModelData.endpoints'),
      model.endpoints.length > 0 &&
        model.endpoints.map((endpoint) => (
          <div key={endpoint} className="min-w-58">
            <Endpoint id={endpoint} />
          </div>
        ))
    ],
    [
      t('ModelData.notes'),
      model.notes.length > 0 && (
        <ul key="notes" className="list-none p-0">
          {model.notes.map((note) => (
            <li key={note[locale]}>{note[locale]}</li>
          ))}
        </ul>
      )
    ]
  ];
  return (
    <ScrollBox label={t('ModelData.caption', {name: model.name})}>
      <SpecTable caption={t('ModelData.caption', {name: model.name})} rows={rows.filter(([, value]) => value)} />
    </ScrollBox>
  );
}
