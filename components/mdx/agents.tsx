import {useLocale, useTranslations} from 'next-intl';
import {DataTable} from '@/components/ui/table-box';
import {builtInAgents} from '@/content/agents';
import {enumerate} from '@/i18n/enumerate';
import {entryOf} from '@/lib/data/entry-of';
import {ServicePriceCell} from './prices';

/** The agents that the platform runs: what each takes, how it answers and what it costs. */
export function AgentTable() {
  const locale = useLocale();
  const t = useTranslations();
  return (
    <DataTable columns={[t('Agents.agent'), t('Agents.takes'), t('Agents.answers'), t('Agents.price'), t('Agents.source')]}>
      {builtInAgents.map(({id, name, takes, mode, price, listed, source}) => (
        <tr key={id}>
          <th scope="row">
            {name[locale]}{' '}
            <code translate="no" className="block w-fit font-normal whitespace-nowrap">
              {id}
            </code>
          </th>
          <td>
            {enumerate(
              locale,
              takes.map((part) => t(`Agents.parts.${part}`))
            )}
          </td>
          <td>{t(`Agents.modes.${mode}`)}</td>
          <td className="whitespace-nowrap">
            <ServicePriceCell id={price} />
          </td>
          <td>
            <a href={source}>{t(listed ? 'Agents.specification' : 'Agents.guide')}</a>
          </td>
        </tr>
      ))}
    </DataTable>
  );
}

/** What an agent takes in `custom_variables`. */
export function AgentVariables({id}: {id: string}) {
  const locale = useLocale();
  const t = useTranslations();
  const agent = entryOf(builtInAgents, id, 'content/agents.ts');
  if (agent.variables.length === 0) throw new Error(`<AgentVariables id="${id}"/>: this agent has no variables. Say so in the text.`);
  return (
    <>
      <p>
        {agent.name[locale]} <code translate="no">{id}</code>
      </p>
      <DataTable columns={['custom_variables', t('Agents.type'), t('Agents.preset'), t('Agents.meaning')]} label={agent.name[locale]}>
        {agent.variables.map(({name, type, required, default: preset, values, meaning}) => (
          <tr key={name}>
            <th scope="row" className="font-normal">
              <code translate="no" className="whitespace-nowrap">
                {name}
              </code>
            </th>
            <td>{type}</td>
            <td>{preset === undefined ? t(required ? 'Agents.required' : 'Agents.optional') : <code translate="no">{preset}</code>}</td>
            <td className="min-w-64">
              {meaning[locale]}
              {values?.map((value) => [
                ' ',
                <code translate="no" key={value}>
                  {value}
                </code>
              ])}
            </td>
          </tr>
        ))}
      </DataTable>
      {agent.note && <p>{agent.note[locale]}</p>}
    </>
  );
}
