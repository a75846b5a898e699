import type {Locale} from '@/i18n/routing';
import {textIn} from '@/i18n/texts';
import {portal} from '@/portal.config';
import {type Operation, operationGroups} from '../operations';
import {openApi} from '../source';
import {type Collection, collectionSchema, type Folder, type Item} from './format';
import {baseVariable, collectionRequest} from './request';

/** The requests of an operation: one for each example, in a folder of its own where it has several. */
function itemOf(operation: Operation): Item | Folder {
  const {summary, description, requestBody} = operation.raw;
  const examples = Object.values(Object.values(requestBody?.content ?? {})[0]?.examples ?? {});
  const [first] = examples;
  if (examples.length < 2) return {name: summary, request: collectionRequest(operation, first?.value)};
  return {
    name: summary,
    description,
    item: examples.map((example) => ({name: example.summary, request: collectionRequest(operation, example.value)}))
  };
}

/**
 * The API document in a language as a Postman collection (format v2.1): a folder for each group, a request for each example. The
 * address and the key are variables; the key has no value.
 */
export function collectionOf(locale: Locale): Collection {
  const {info} = openApi(locale);
  return {
    info: {name: `${info.title} · ${textIn(portal.name, locale)}`, description: info.description, schema: collectionSchema},
    auth: {type: 'bearer', bearer: [{key: 'token', value: `{{${portal.apiKeyVariable}}}`, type: 'string'}]},
    variable: [
      {key: baseVariable, value: portal.apiBase},
      {key: portal.apiKeyVariable, value: ''}
    ],
    item: operationGroups(locale).map(({tag, operations}) => ({
      name: tag['x-name'],
      description: tag.description,
      item: operations.map(itemOf)
    }))
  };
}
