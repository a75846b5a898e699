import type {Locale} from '@/i18n/routing';
import type {Operation} from './operations';
import {openApi} from './source';
import {type Field, fieldsOf} from './tree';
import {wayFrom} from './way';

const places = ['path', 'query', 'header'] as const;

/** Parameters of an operation as fields, by the part of the request where they stand; parts without any are left out. */
export function parametersOf(locale: Locale, {raw}: Operation): {place: (typeof places)[number]; fields: Field[]}[] {
  return places
    .map((place) => {
      const given = (raw.parameters ?? []).filter((parameter) => parameter.in === place);
      const properties = Object.fromEntries(given.map(({name, description, schema}) => [name, {description, ...schema}]));
      const required = given.filter((parameter) => parameter.required).map(({name}) => name);
      return {place, fields: fieldsOf(openApi(locale), {properties, required}, wayFrom(place))};
    })
    .filter(({fields}) => fields.length > 0);
}
