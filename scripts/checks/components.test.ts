import {expect, test} from 'vitest';
import {checkComponents} from './components';
import {at, en, enFile, zh, zhFile} from './page.fixture';

test('a component nobody knows and a picture that is not there are named, in any language', () => {
  expect(checkComponents(zh('<Calout>好</Calout>\n\n![图](/icons/nothing.png)\n\n![图](/LICENSE.txt)\n'))).toEqual([
    at(zhFile, 0, 'there is no component <Calout>.', 'Did you mean <Callout>?'),
    at(
      zhFile,
      2,
      'there is no picture /icons/nothing.png.',
      'Put it at public/icons/nothing.png, or correct the address; upper and lower case count.'
    )
  ]);
  expect(checkComponents(en('<Unheard />\n'))).toEqual([
    at(enFile, 0, 'there is no component <Unheard>.', 'docs/authoring.md lists the components that a page may use.')
  ]);
});
