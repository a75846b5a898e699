import {expect, test} from '@playwright/test';
import {builtInAgents} from '@/content/agents';
import {prices} from '@/content/prices';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {openApi} from '@/lib/openapi/source';
import type {Schema} from '@/lib/openapi/types';
import {mainOf} from '../html';

const forms = Object.entries((openApi('en').components?.schemas ?? {}) as Record<string, Schema>)
  .filter(([name]) => /^Agent\w+Request$/.test(name))
  .map(([, schema]) => schema.properties as Record<string, Schema>);

/** Names of the fields of an object, those of its objects with dots. */
function fieldsOf({properties = {}}: Schema): string[] {
  return Object.entries(properties as Record<string, Schema>).flatMap(([name, field]) =>
    field.properties ? fieldsOf(field).map((inner) => `${name}.${inner}`) : [name]
  );
}

test('the reference has a form for each listed agent, with the variables that the data has', () => {
  const listed = builtInAgents.filter((agent) => agent.listed);
  expect(listed).toHaveLength(7);
  expect(forms.flatMap(({agent_id}) => agent_id?.enum ?? []).sort()).toEqual(listed.map(({id}) => id).sort());
  for (const {id, variables, mode} of listed) {
    const form = forms.find(({agent_id}) => (agent_id?.enum ?? []).includes(id));
    expect(fieldsOf(form?.custom_variables ?? {}).sort(), id).toEqual(variables.map(({name}) => name).sort());
    for (const {name, values} of variables) {
      const path = name.split('.');
      const field = path.reduce<Schema | undefined>(
        (schema, part) => (schema?.properties as Record<string, Schema>)?.[part],
        form?.custom_variables
      );
      if (values) expect(field?.enum, `${id} ${name}`).toEqual(values);
    }
    expect(form?.stream?.const, id).toBe(mode === 'stream' ? true : undefined);
  }
});

test('every agent has its price, and every price of agents its agent', () => {
  expect(builtInAgents.length).toBeGreaterThan(15);
  const group = prices.filter(({group: name}) => name === 'agents').map(({id}) => id);
  expect(builtInAgents.map(({price}) => price).sort()).toEqual(group.sort());
});

for (const locale of locales) {
  test(`the page of agents in ${locale} names each, and each variable of each`, async ({request}) => {
    const main = mainOf(await (await request.get(localePath(locale, '/dev/howuse/built-in-agents'))).text());
    for (const {id, name, variables} of builtInAgents) {
      expect(main, id).toContain(`>${id}</code>`);
      expect(main, id).toContain(name[locale]);
      for (const variable of variables) expect(main, `${id} ${variable.name}`).toContain(`>${variable.name}</code>`);
    }
  });
}
