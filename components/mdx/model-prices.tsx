import {useLocale, useTranslations} from 'next-intl';
import {TableBox} from '@/components/ui/table-box';
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
    <TableBox>
      <thead>
        <tr>
          <th scope="col">{t('ModelData.model')}</th>
          <th scope="col">{t('ModelPrices.request')}</th>
          <th scope="col">{t('ModelData.item.input')}</th>
          <th scope="col">{t('ModelData.item.output')}</th>
          <th scope="col">{t('ModelData.item.cache-hit')}</th>
          <th scope="col">{t('PriceTable.asOf')}</th>
        </tr>
      </thead>
      <tbody>
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
      </tbody>
    </TableBox>
  );
}
