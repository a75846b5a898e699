import {expect, test} from 'vitest';
import {locales} from '@/i18n/routing';
import {operations} from '@/lib/openapi/operations';
import type {FormSchema} from './check';
import {tryForm} from './form';
import {readBody, textOf} from './values';

test('every example of every operation passes the form that it fills, in both languages', () => {
  let examples = 0;
  for (const locale of locales) {
    for (const operation of operations(locale)) {
      const {body, examples: given} = tryForm(locale, operation);
      for (const {value, form: place} of body?.kind === 'json' ? given : []) {
        const form = body?.forms[place] as FormSchema;
        const texts = Object.fromEntries(
          Object.entries(form.properties ?? {}).map(([name, schema]) => [`body.${name}`, textOf(schema, value[name])])
        );
        expect(readBody(form, texts), `${operation.id} ${locale}`).toEqual({body: value, faults: []});
        examples++;
      }
    }
  }
  expect(examples).toBeGreaterThan(80);
});
