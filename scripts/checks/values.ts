import {models} from '@/content/models';
import {prices} from '@/content/prices';
import {isWide} from '@/i18n/script';
import {leadPrice} from '@/lib/docs/models';
import type {Finding} from './finding';
import type {Page} from './page';

const pattern = /<(?:ModelValue id="([^"]+)" field="(price|batchPrice|cachePrice)"|PriceValue id="([^"]+)") \/>/g;

/** Price of a model; of one that is not in the data there is none. */
function priceOf(id: string | undefined) {
  const model = models.find((each) => each.id === id);
  return model && leadPrice(model);
}

/** What stands before a value that does not fit a price of nothing. */
const wantsAmount = {wide: /(?:价格|单价|费用)(?:为|是)?$/, latin: /\b(?:costs?|price (?:is|of)|charged|at)$/};

/**
 * Prices in running text: a value writes its own phrase (每百万 Token 5 元, free of charge), so Chinese has no space beside it, and a
 * sentence about a price does not stand around one that is free.
 */
export function checkValues({doc}: Pick<Page, 'doc'>): Finding[] {
  const findings: Finding[] = [];
  for (const match of doc.body.matchAll(pattern)) {
    const [value, model, field, service] = match;
    const before = doc.body.slice(Math.max(0, match.index - 30), match.index);
    const after = doc.body.slice(match.index + value.length, match.index + value.length + 2);
    const line = doc.bodyLine + doc.body.slice(0, match.index).split('\n').length;
    if (isWide(doc.locale) && (/\p{Script=Han} $/u.test(before) || /^ \p{Script=Han}/u.test(after)))
      findings.push({
        file: doc.file,
        line,
        message: 'a space stands between Chinese and a price.',
        remedy: 'Remove it: the value is a Chinese phrase.'
      });
    const free = service ? prices.find(({id}) => id === service)?.amount === 0 : priceOf(model)?.amount === 0 && field === 'price';
    if (free && wantsAmount[isWide(doc.locale) ? 'wide' : 'latin'].test(before.trimEnd()))
      findings.push({
        file: doc.file,
        line,
        message: 'the sentence expects an amount, and the value says that it is free.',
        remedy: 'Write “is <…/>” in English and put the value after a comma or colon in Chinese.'
      });
  }
  return findings;
}
