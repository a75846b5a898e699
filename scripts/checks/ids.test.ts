import {expect, test} from 'vitest';
import {releases} from '@/content/releases';
import {checkIds, checkReferences} from './ids';
import {at, en, enFile} from './page.fixture';
import {lineOfField, sourceOf} from './place';

test('a model, a price, an endpoint or an error code that is not in the data is refused', () => {
  const page =
    '<ModelValue id="glm-4.66" field="price" />\n\n<PriceTable ids={["web-search-std", "nothing-at-all"]} />\n\n<Endpoint id="chta" />\n\n<ErrorTable codes={[1301, 9]} />\n';
  expect(checkIds(en(page))).toEqual([
    at(enFile, 0, 'there is no model "glm-4.66".', 'Did you mean "glm-4.6"?'),
    at(enFile, 2, 'there is no price "nothing-at-all".', 'Use one of content/prices.ts, or add it there.'),
    at(enFile, 4, 'there is no endpoint "chta".', 'Did you mean "chat"?'),
    at(enFile, 6, 'there is no error code "9".', 'Use one of content/errors.ts, or add it there.')
  ]);
  expect(checkIds(en('<ModelTable ids={["glm-4-plus"]} />\n\n<ErrorTable />\n'))).toEqual([]);
});

test('a release that names an unknown model is refused, with the line of its field', () => {
  const [release] = releases;
  if (!release) throw new Error('There is no release.');
  expect(checkReferences()).toEqual([]);
  const file = 'content/releases.ts';
  const line = lineOfField(sourceOf(file), 'id', release.id, 'models');
  expect(line).toBeGreaterThan(lineOfField(sourceOf(file), 'id', release.id));
  expect(checkReferences({models: [], scenarios: [], releases: [{...release, models: ['nothing-of-ours']}]})).toEqual([
    {
      file,
      line,
      message: `entry "${release.id}", field "models": there is no model "nothing-of-ours".`,
      remedy: 'Use one of content/models, or add it there.'
    }
  ]);
});
