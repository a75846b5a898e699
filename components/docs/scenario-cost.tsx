import {useLocale, useTranslations} from 'next-intl';
import {ModelName} from '@/components/mdx/model-values';
import {formatPrice} from '@/components/mdx/price-format';
import {DataTable} from '@/components/ui/table-box';
import type {Model, ScenarioAnswer} from '@/lib/data/schema';
import {type CostLine, costLine, totalOf} from '@/lib/docs/scenario-cost';

const runs = 1000;

/** What one run of a scenario costs by the prices of the data, and a thousand of them. */
export function ScenarioCost({costs}: Pick<ScenarioAnswer, 'costs'>) {
  const t = useTranslations();
  const lines = costs.map(costLine);
  const total = totalOf(lines);
  const money = (amount: number | undefined) => {
    if (amount === undefined) return t('ModelData.unknown');
    return amount === 0 ? t('ModelData.free') : t('PriceCalculator.amount', {amount: Number(amount.toPrecision(4))});
  };
  const both = (amount: number | undefined) => (
    <>
      <td>{money(amount)}</td>
      <td>{money(amount === undefined ? undefined : amount * runs)}</td>
    </>
  );
  return (
    <DataTable columns={[t('PriceTable.item'), t('ScenarioPage.use'), t('ScenarioPage.one'), t('ScenarioPage.many', {runs})]}>
      {lines.map((line, index) => (
        <tr key={index}>
          <Item line={line} />
          <td className="min-w-40">
            <Use line={line} />
          </td>
          {both(line.amount)}
        </tr>
      ))}
      {lines.length > 1 && (
        <tr>
          <th scope="row">{t('PriceCalculator.total')}</th>
          <td>–</td>
          {both(total)}
        </tr>
      )}
    </DataTable>
  );
}

function Item({line: {of}}: {line: CostLine}) {
  const locale = useLocale();
  return <th scope="row">{'kind' in of ? <ModelName model={of as Model} /> : of.name[locale]}</th>;
}

/** How much of it a run uses. */
function Use({line}: {line: CostLine}) {
  const t = useTranslations();
  if ('input' in line) {
    const {input, output, cached, batch} = line;
    return (
      <>
        {t(cached > 0 ? 'ScenarioPage.cachedTokens' : output > 0 ? 'ScenarioPage.tokens' : 'ScenarioPage.inputTokens', {
          input,
          output,
          cached
        })}
        {batch && ` (${t('ModelData.batch')})`}
      </>
    );
  }
  const count = 'uses' in line ? line.uses : line.count;
  return line.unit ? t('ScenarioPage.times', {count, price: formatPrice(t, line.unit)}) : count;
}
