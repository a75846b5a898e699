import {expect, test} from 'vitest';
import {models} from '@/content/models';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {wordsFor} from '@/i18n/words';
import {docPath} from '@/lib/docs';
import {getModel} from '@/lib/docs/models';
import {draw, links, textOf} from '../html.fixture';
import {ModelStatus} from './model-status';

for (const locale of locales) {
  test(`a model that was retired says when in ${locale}, and leads to its successor`, async () => {
    const {t} = wordsFor(locale);
    const replaced = models.filter(({status}) => status.successor);
    expect(replaced.length).toBeGreaterThan(0);
    for (const model of replaced) {
      const {state, date, successor = ''} = model.status;
      const shown = await draw(locale, ModelStatus, {model});
      const next = getModel(successor);
      const advice = t('ModelData.successor', {name: next.name});
      expect(links(shown)).toEqual(next.page ? [[advice, localePath(locale, docPath(next.page))]] : []);
      expect(textOf(shown)).toContain(advice);
      if (state === 'retired' && date) expect(textOf(shown)).toContain(t('ModelData.retiredOn', {date}));
    }
    const [current] = models.filter(({status}) => status.state === 'current');
    if (!current) throw new Error('No model is current.');
    expect(textOf(await draw(locale, ModelStatus, {model: current})).trim()).toContain(t('ModelData.current'));
  });
}
