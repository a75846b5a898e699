import type {Element} from 'hast';
import {expect, test} from 'vitest';
import {pageHref} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {modelKinds} from '@/lib/data/schema';
import {queryModels} from '@/lib/docs/models';
import {all, draw, textOf} from '../html.fixture';
import {ModelKinds} from './model-kinds';

for (const locale of locales) {
  const {t} = wordsFor(locale);
  test(`each kind of models in ${locale} leads to its own models, and says how many there are`, async () => {
    const cards = all(await draw(locale, ModelKinds, {}), 'a');
    const current = modelKinds.map((kind) => [kind, queryModels({kind}).filter(({status}) => status.state !== 'retired').length] as const);
    const shown = current.filter(([, count]) => count > 0);
    expect(cards.map(({properties}) => properties.href)).toEqual(shown.map(([kind]) => pageHref(locale, `/dev/howuse/model?kind=${kind}`)));
    for (const [index, [kind, count]] of shown.entries())
      for (const text of [t(`ModelData.kinds.${kind}`), t('ModelData.results', {count})])
        expect(textOf(cards[index] as Element)).toContain(text);
  });
}
