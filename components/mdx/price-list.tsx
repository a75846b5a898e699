import {useLocale, useTranslations} from 'next-intl';
import {DataTable} from '@/components/ui/table-box';
import {leadPrice} from '@/lib/docs/models';
import {type PriceSection, pricedModels, priceSection, servicePrices, unpricedModels} from '@/lib/docs/price-sections';
import {ModelPrices} from './model-prices';
import {ModelName} from './model-values';
import {formatPrice} from './price-format';
import {PriceTable} from './prices';

const byTokens: readonly PriceSection[] = ['text', 'vision', 'retired'];

/** One table of the price page: what the data has for this kind of model or tool. */
export function PriceList({of}: {of: string}) {
  const section = priceSection(of);
  const services = servicePrices(section);
  if (services.length > 0) return <PriceTable ids={services.map(({id}) => id)} />;
  if (byTokens.includes(section)) return <ModelPrices ids={pricedModels(section).map(({model}) => model.id)} />;
  return <PricedModels section={section} />;
}

/** Models with a price for each piece, a row for each price. Those of Batch stand beside the normal ones. */
function PricedModels({section}: {section: PriceSection}) {
  const locale = useLocale();
  const t = useTranslations();
  const isBatch = section === 'batch';
  return (
    <DataTable
      columns={[
        t('ModelData.model'),
        ...(isBatch ? [t('PriceList.normal'), t('ModelData.batch')] : [t('PriceTable.price'), t('PriceTable.condition')]),
        t('PriceTable.asOf')
      ]}
    >
      {pricedModels(section).flatMap(({model, prices}) =>
        prices.map((price) => {
          const lead = leadPrice(model);
          return (
            <tr key={`${model.id} ${price.condition?.[locale]}`}>
              <td>
                <ModelName model={model} />
              </td>
              {isBatch && <td>{lead ? formatPrice(t, lead) : '–'}</td>}
              <td>
                {price.item === 'input' && `${t('ModelData.item.input')} `}
                {formatPrice(t, price)}
              </td>
              {!isBatch && <td>{price.condition?.[locale] ?? '–'}</td>}
              <td>
                <time dateTime={model.pricesAsOf}>{model.pricesAsOf}</time>
              </td>
            </tr>
          );
        })
      )}
    </DataTable>
  );
}

/** Models that can be called and whose price no source gives, in a list of their own. */
export function UnpricedModels() {
  return (
    <ul>
      {unpricedModels().map((model) => (
        <li key={model.id}>
          <ModelName model={model} />
        </li>
      ))}
    </ul>
  );
}
