import {beforeEach, expect, test} from 'vitest';
import {freshRegistry, read, run} from './registry.fixture';

beforeEach(freshRegistry);

test('remove keeps the record and says why', async () => {
  const number = 'Beijing-ChatGLM-20230821';
  expect(await run('remove', number, '--note-zh', '已撤下。')).toMatchObject({
    status: 2,
    err: ['A note is given in every language: --note-zh and --note-en.']
  });
  expect((await run('remove', number, '--note-zh', '已撤下。', '--note-en', 'Withdrawn.')).status).toBe(0);
  expect(read().records[0]).toMatchObject({
    number,
    state: 'removed',
    history: [{type: 'added'}, {type: 'removed', note: {en: 'Withdrawn.'}}]
  });
  expect(await run('remove', number)).toMatchObject({status: 1, err: [`Nothing written: ${number} has been removed already.`]});
  expect(await run('remove', 'X-1')).toMatchObject({status: 1, err: ['Nothing written: ./records.json has no record "X-1".']});
  expect((await run('check')).status).toBe(0);
});
