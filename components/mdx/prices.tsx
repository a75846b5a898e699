import {useLocale, useTranslations} from 'next-intl';
import {DataTable} from '@/components/ui/table-box';
import {prices} from '@/content/prices';
import {entryOf} from '@/lib/data/entry-of';
import {formatPrice, priceInText} from './price-format';

const find = (id: string) => entryOf(prices, id, 'content/prices.ts');

/** Prices of tools, storage and training, each with its day and source. */
export function PriceTable({ids}: {ids: string[]}) {
  const locale = useLocale();
  const t = useTranslations();
  return (
    <DataTable columns={[t('PriceTable.item'), t('PriceTable.price'), t('PriceTable.condition'), t('PriceTable.asOf')]}>
      {ids.map(find).map((price) => (
        <tr key={price.id}>
          <td>{price.name[locale]}</td>
          <td>{formatPrice(t, price)}</td>
          <td>{price.condition?.[locale] ?? '–'}</td>
          <td>
            <a href={price.source}>
              <time dateTime={price.asOf}>{price.asOf}</time>
            </a>
          </td>
        </tr>
      ))}
    </DataTable>
  );
}

/** One of those prices in running text. */
export function PriceValue({id}: {id: string}) {
  return priceInText(useTranslations(), find(id));
}

/** One of those prices in a table. */
export function ServicePriceCell({id}: {id: string}) {
  return formatPrice(useTranslations(), find(id));
}
