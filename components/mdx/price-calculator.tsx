import {useFormatter, useLocale, useTranslations} from 'next-intl';
import {Button} from '@/components/ui/button';
import {Callout} from '@/components/ui/callout';
import {FieldForm, InputField} from '@/components/ui/field';
import {DataTable} from '@/components/ui/table-box';
import {pageHref} from '@/i18n/navigation';
import {type Cost, costs, mostRequests, mostTokens, readUsage, type Usage, usageFields} from '@/lib/docs/cost';
import {ModelName} from './model-values';

type Query = Readonly<Record<string, string>>;

/** Asks for the tokens of a request; the answer is a view of the same page. */
export function PriceCalculator({path, query}: {path: string; query: Query}) {
  const locale = useLocale();
  const t = useTranslations('PriceCalculator');
  const usage = readUsage(query);
  const wrong = usage && 'wrong' in usage ? usage.wrong : undefined;
  const examples: Record<(typeof usageFields)[number], string> = {input: '2000', output: '500', cached: '0', requests: '1000'};
  return (
    <div id="cost">
      <search aria-label={t('submit')}>
        <FieldForm action={`${pageHref(locale, path)}#cost`} method="get">
          {usageFields.map((name) => (
            <InputField
              key={name}
              label={t(`fields.${name}`)}
              type="number"
              inputMode="numeric"
              name={name}
              defaultValue={usage ? (query[name] ?? '') : examples[name]}
              min={name === 'requests' ? 1 : 0}
              max={name === 'requests' ? mostRequests : mostTokens}
              aria-invalid={wrong === name || undefined}
              aria-describedby={wrong === name ? 'cost-fault' : undefined}
            />
          ))}
          <p>
            <Button type="submit">{t('submit')}</Button>
          </p>
        </FieldForm>
      </search>
      {wrong && (
        <div id="cost-fault">
          <Callout type="warning">
            <p>{t(`wrong.${wrong}`, {most: wrong === 'requests' ? mostRequests : mostTokens})}</p>
          </Callout>
        </div>
      )}
      {usage && !('wrong' in usage) && <CostTable usage={usage} />}
    </div>
  );
}

/** What each model takes for a request that is sent a number of times. */
function CostTable({usage}: {usage: Usage}) {
  const locale = useLocale();
  const t = useTranslations();
  const format = useFormatter();
  const answer = costs(usage);
  const money = (amount: number) => t('PriceCalculator.amount', {amount: Number(amount.toPrecision(6))});
  const cells = ({fresh, cached, output, tier}: Cost) => [money(fresh), tier.cacheHit === undefined ? '–' : money(cached), money(output)];
  return (
    <>
      <h3>{t('PriceCalculator.answer', usage)}</h3>
      <DataTable
        columns={[
          t('ModelData.model'),
          t('PriceCalculator.total'),
          t('ModelData.item.input'),
          t('ModelData.item.cache-hit'),
          t('ModelData.item.output'),
          t('ModelPrices.request'),
          t('PriceTable.asOf')
        ]}
        label={t('PriceCalculator.answer', usage)}
      >
        {answer.costs.map((cost) => (
          <tr key={cost.model.id}>
            <th scope="row">
              <ModelName model={cost.model} />
            </th>
            <td>
              <strong>{cost.total === 0 ? t('ModelData.free') : money(cost.total)}</strong>
            </td>
            {cells(cost).map((text, index) => (
              <td key={['input', 'cached', 'output'][index]}>{text}</td>
            ))}
            <td className="min-w-44">{cost.tier.condition?.[locale] ?? t('ModelPrices.every')}</td>
            <td className="whitespace-nowrap">
              <time dateTime={cost.model.pricesAsOf}>{cost.model.pricesAsOf}</time>
            </td>
          </tr>
        ))}
      </DataTable>
      {answer.tooLong.length > 0 && (
        <p>
          {t('PriceCalculator.tooLong', {
            models: format.list(
              answer.tooLong.map(({name}) => name),
              {type: 'conjunction'}
            )
          })}
        </p>
      )}
    </>
  );
}
