import {useLocale, useTranslations} from 'next-intl';
import {DataTable} from '@/components/ui/table-box';
import {getModel} from '@/lib/docs/models';
import {priceTiers} from '@/lib/docs/price-tiers';
import {ModelName} from './model-values';
import {formatPrice} from './price-format';

/** Token prices of models, a row for each length of request, with input, output and cached input side by side. */
export function ModelPrices({ids}: {ids: string[]}) {
  const locale = useLocale();
  const t = useTranslations();
  const price = (amount: number | undefined) => (amount === undefined ? '–' : formatPrice(t, {amount, unit: 'million-tokens'}));
  return (
    <DataTable
      columns={[
        t('ModelData.model'),
        t('ModelPrices.request'),
        t('ModelData.item.input'),
        t('ModelData.item.output'),
        t('ModelData.item.cache-hit'),
        t('PriceTable.asOf')
      ]}
    >
      {ids.map(getModel).flatMap((model) =>
        priceTiers(model).map(({condition, input, output, cacheHit}) => (
          <tr key={`${model.id} ${condition?.[locale]}`}>
            <td>
              <ModelName model={model} />
            </td>
            <td>{condition?.[locale] ?? t('ModelPrices.every')}</td>
            <td>{price(input)}</td>
            <td>{price(output)}</td>
            <td>{price(cacheHit)}</td>
            <td>
              <time dateTime={model.pricesAsOf}>{model.pricesAsOf}</time>
            </td>
          </tr>
        ))
      )}
    </DataTable>
  );
}
