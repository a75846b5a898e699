import {useLocale, useTranslations} from 'next-intl';
import {Link} from '@/components/ui/link';
import {DataTable} from '@/components/ui/table-box';
import type {Model} from '@/lib/data/schema';
import {docPath} from '@/lib/docs';
import {getModel, leadPrice} from '@/lib/docs/models';
import {formatPrice, priceInText, type Translate} from './price-format';

/** A model's name in one piece, linked to its page where it has one. */
export function ModelName({model, className = ''}: {model: Model; className?: string}) {
  const look = `whitespace-nowrap ${className}`.trim();
  if (!model.page)
    return (
      <span className={look} translate="no">
        {model.name}
      </span>
    );
  return (
    <Link href={docPath(model.page)} className={look} translate="no">
      {model.name}
    </Link>
  );
}

/** What a plain call costs. Names the part it is for where input and output differ, and the step where there are several. */
export function LeadPrice({model}: {model: Model}) {
  const locale = useLocale();
  const t = useTranslations();
  const price = leadPrice(model);
  if (!price) return t('ModelData.unknown');
  return (
    <>
      {price.item === 'input' && `${t('ModelData.item.input')} `}
      {formatPrice(t, price)}
      {price.condition && <small> {price.condition[locale]}</small>}
    </>
  );
}

/** Some models side by side. */
export function ModelTable({ids}: {ids: string[]}) {
  const t = useTranslations();
  return (
    <DataTable
      columns={[t('ModelData.model'), t('ModelData.context'), t('ModelData.maxOutput'), t('ModelData.price'), t('ModelData.concurrency')]}
      head="wrapped"
      data-models=""
      className="*:*:*:min-w-18 *:*:*:px-2.5 *:*:*:nth-[n+4]:min-w-32 [&_code]:mt-0.5 [&_code]:block [&_code]:w-fit"
    >
      {ids.map(getModel).map((model) => (
        <tr key={model.id}>
          <td>
            <ModelName model={model} /> <code translate="no">{model.code}</code>
          </td>
          <td>{model.context ?? '–'}</td>
          <td>{model.maxOutput ?? '–'}</td>
          <td>
            <LeadPrice model={model} />
          </td>
          <td>{Object.values(model.concurrency ?? {}).join(' / ') || '–'}</td>
        </tr>
      ))}
    </DataTable>
  );
}

function priceOf(t: Translate, model: Model, item: string): string | undefined {
  const price = item === 'lead' ? leadPrice(model) : model.prices.find((each) => each.item === item);
  return price && priceInText(t, price);
}

const fields = {
  code: (m: Model) => m.code,
  name: (m: Model) => m.name,
  context: (m: Model) => m.context,
  maxOutput: (m: Model) => m.maxOutput,
  maxTokensDefault: (m: Model) => m.maxTokens?.default,
  maxTokensMax: (m: Model) => m.maxTokens?.max,
  temperature: (m: Model) => m.sampling?.temperature,
  topP: (m: Model) => m.sampling?.topP,
  price: (m: Model, t: Translate) => priceOf(t, m, 'lead'),
  batchPrice: (m: Model, t: Translate) => priceOf(t, m, 'batch'),
  cachePrice: (m: Model, t: Translate) => priceOf(t, m, 'cache-hit'),
  v0: (m: Model) => m.concurrency?.v0,
  v1: (m: Model) => m.concurrency?.v1,
  v2: (m: Model) => m.concurrency?.v2,
  v3: (m: Model) => m.concurrency?.v3,
  releasedOn: (m: Model) => m.releasedOn,
  retiredOn: (m: Model) => m.status.date,
  successor: (m: Model) => m.status.successor && getModel(m.status.successor).name
} satisfies Record<string, (model: Model, t: Translate) => string | number | undefined>;

/** One value of a model in running text. Throws where the data has none, so that no sentence stands with a hole. */
export function ModelValue({id, field}: {id: string; field: keyof typeof fields}) {
  const t = useTranslations();
  const read = fields[field];
  if (!read)
    throw new Error(`<ModelValue id="${id}" field="${field}"/>: there is no such field. Use one of ${Object.keys(fields).join(', ')}.`);
  const model = getModel(id);
  const value = read(model, t);
  if (value === undefined || value === '') {
    throw new Error(
      `<ModelValue id="${id}" field="${field}"/>: content/models has no such value. Add it there with its source, or write the sentence without it.`
    );
  }
  return field === 'code' ? <code translate="no">{value}</code> : String(value);
}
