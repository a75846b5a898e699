import type {Locale} from '@/i18n/routing';
import type {FieldPart} from '@/lib/data/schema';
import {type Operation, responsesOf} from '../operations';
import {parametersOf} from '../parameters';
import {openApi} from '../source';
import {type Body, bodyTree} from '../tree';

const streamType = 'text/event-stream';

/** The anchors of what stands below a field or form, by path; the first of several forms has the path. */
function addAnchors({fields, forms}: Pick<Body, 'fields' | 'forms'>, anchors: Map<string, string>): Map<string, string> {
  for (const field of fields) {
    if (!anchors.has(field.path)) anchors.set(field.path, field.anchor);
    addAnchors(field, anchors);
  }
  for (const form of forms) addAnchors(form, anchors);
  return anchors;
}

/** What the page of an operation shows of a part. */
function shownOf(locale: Locale, operation: Operation, part: FieldPart): Pick<Body, 'fields' | 'forms'>[] {
  const document = openApi(locale);
  if (part === 'body')
    return Object.values(operation.raw.requestBody?.content ?? {})
      .slice(0, 1)
      .map(({schema}) => bodyTree(document, schema));
  if (part !== 'answer' && part !== 'event')
    return parametersOf(locale, operation).flatMap(({place, fields}) => (place === part ? [{fields, forms: []}] : []));
  return responsesOf(locale, operation).flatMap(([status, {content = {}}]) => {
    const {[streamType]: stream, ...others} = content;
    const media = part === 'event' ? stream : Object.values(others)[0];
    return status.startsWith('2') && media ? [bodyTree(document, media.schema, part === 'event' ? 'stream' : `answer-${status}`)] : [];
  });
}

/** Anchors of the fields of a part on the page of an operation, by their paths: `messages[].content` to `body-messages.content`. */
export function fieldAnchors(locale: Locale, operation: Operation, part: FieldPart): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  for (const shown of shownOf(locale, operation, part)) addAnchors(shown, anchors);
  return anchors;
}
