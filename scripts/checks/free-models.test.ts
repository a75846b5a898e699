import {expect, test} from 'vitest';
import {checkFreeModels} from './free-models';
import {en} from './page.fixture';

test('a free model that the list lacks, and one in it that costs something, are named', () => {
  const page = en('<ModelTable ids={["glm-4.6"]} />', 'activities');
  const messages = checkFreeModels(page).map(({message}) => message);
  expect(messages).toContainEqual(expect.stringContaining('glm-4.7-flash is free'));
  expect(messages).toContainEqual(expect.stringContaining('glm-4.6 stands in the table'));
  expect(messages).not.toContainEqual(expect.stringContaining('glm-z1-flash'));
});
