import {expect, test} from 'vitest';
import {type FilingEvent, localizedText} from '@/lib/data/schema';
import {eventText, lastAlteration} from './history';
import {filing, three} from './registry.fixture';

const changed: FilingEvent = {
  date: '2026-01-31',
  type: 'changed',
  changes: [
    {field: 'model', from: '云海', to: '云海 2'},
    {field: 'kind', from: 'registration', to: 'filing'}
  ],
  note: localizedText.parse({zh: '官方更正。', en: 'Corrected officially.'})
};

test('an event is told in the words of its reader, official values as they are', () => {
  expect(eventText('en', {date: '2026-01-31', type: 'added', changes: []})).toBe('Added to the list.');
  expect(eventText('zh', {date: '2026-01-31', type: 'removed', changes: [], note: localizedText.parse({zh: '已撤下。', en: 'x'})})).toBe(
    '从名录中移除。已撤下。'
  );
  expect(eventText('zh', changed)).toBe('变更；模型名称由“云海”改为“云海 2”；类型由“登记”改为“备案”。官方更正。');
  expect(eventText('en', changed)).toBe(
    'Changed; Model name from “云海” to “云海 2”; Kind from “Registration” to “Filing”. Corrected officially.'
  );
});

test('where a heading names the kind of event, it is left out', () => {
  expect(eventText('zh', changed, true)).toBe('模型名称由“云海”改为“云海 2”；类型由“登记”改为“备案”。官方更正。');
  expect(eventText('en', {...changed, changes: []}, true)).toBe('Corrected officially.');
  expect(eventText('en', {date: '2026-01-31', type: 'added', changes: []}, true)).toBe('');
});

test('the last alteration is that of a published record, not its first addition', () => {
  expect(lastAlteration(filing())).toBeUndefined();
  expect(lastAlteration(three.records[2] ?? filing())?.type).toBe('removed');
  expect(lastAlteration(filing({history: []}))).toBeUndefined();
});
