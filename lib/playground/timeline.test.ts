import {expect, test} from 'vitest';
import {streams} from '@/content/streams';
import type {StreamMeaning} from '@/lib/data/streams';
import {timelineOf} from './timeline';

const chat = streams.chatCompletions as StreamMeaning;
const stream = (...events: unknown[]) => `${events.map((event) => `data: ${JSON.stringify(event)}`).join('\n\n')}\n\ndata: [DONE]\n\n`;
const delta = (value: object) => ({choices: [{delta: value}]});

test('each event says what it adds to the text, the thinking and the arguments, and what they are by then', () => {
  const call = (text: string) => delta({tool_calls: [{index: 0, function: {name: text === '{' ? 'find' : '', arguments: text}}]});
  const steps = timelineOf(
    chat,
    stream(delta({reasoning_content: 'hm'}), delta({content: 'Leaves'}), delta({content: ' fall'}), call('{'), call('}'), delta({}))
  );
  expect(steps.map(({adds}) => adds)).toEqual([
    [{part: 'thought', added: 'hm', after: 'hm'}],
    [{part: 'text', added: 'Leaves', after: 'Leaves'}],
    [{part: 'text', added: ' fall', after: 'Leaves fall'}],
    [{part: 'arguments', added: 'find {', after: 'find {'}],
    [{part: 'arguments', added: '}', after: 'find {}'}],
    [],
    []
  ]);
  expect(steps.at(-1)?.event).toBe('data: [DONE]');
});

test('sound and errors are named where they come, once', () => {
  const steps = timelineOf(
    chat,
    stream(delta({audio: {data: btoa('12')}}), delta({content: 'a'}), {error: {code: '1', message: 'broken'}})
  );
  expect(steps.map(({sound, error}) => [sound, error])).toEqual([
    [true, undefined],
    [false, undefined],
    [false, 'broken'],
    [false, undefined]
  ]);
});
