import {expect, test} from 'vitest';
import {streams} from '@/content/streams';
import {operations} from '@/lib/openapi/operations';
import {streamReader} from './stream';

const ids = Object.keys(streams) as (keyof typeof streams)[];

/** What a stream says when it arrives in pieces of `size` characters. */
function read(id: string, raw: string, request: Record<string, unknown> = {}, size = raw.length) {
  const meaning = streams[id];
  if (!meaning) throw new Error(`Nothing is known of the stream of ${id}.`);
  const reader = streamReader(meaning, request);
  let said = reader.read('');
  for (let at = 0; at < raw.length; at += size) said = reader.read(raw.slice(at, at + size));
  return {...said, sound: reader.sound()};
}

const events = (...all: unknown[]) => all.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');

/** Streams that the reference documents, by operation. */
const documented = operations('en').flatMap(({id, raw}) => {
  const ok = raw.responses['200'];
  const media = ok && !('$ref' in ok) ? ok.content?.['text/event-stream'] : undefined;
  return media ? [{id, examples: Object.values(media.examples ?? {}).map(({value}) => String(value))}] : [];
});

test('what the events of every stream mean is known, and every documented stream says something', () => {
  expect(documented.map(({id}) => id).sort()).toEqual([...ids].sort());
  for (const {id, examples} of documented) {
    expect(examples.length, id).toBeGreaterThan(0);
    for (const example of examples) {
      const {text, thought, arguments: called, error, sound} = read(id, example);
      expect(text || thought || called || error || sound, `${id}: ${example}`).toBeTruthy();
    }
  }
});

const two =
  'data: {"choices":\ndata: [{"delta":{"content":"秋🍁"}}]}\n\n: a remark\nevent: x\nid: 1\ndata:{"choices":[{"delta":{"content":"天"}}]}\n\n';

test('events are read by the rules of the standard, whatever ends a line and wherever a piece ends', () => {
  for (const [name, end] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r']
  ] as const)
    for (const size of [1, 2, 3, 7, 1000])
      expect(read('chatCompletions', two.replaceAll('\n', end), {}, size).text, `${name} ${size}`).toBe('秋🍁天');
  expect(read('chatCompletions', 'data: {"choices":[{"delta":{"content":"a"}}]}').text, 'an event that did not end').toBe('');
});

test('text is the answer alone; thoughts, arguments and errors are named apart', () => {
  expect(
    read(
      'createResponse',
      events(
        {type: 'response.reasoning_text.delta', delta: 'Light, then. '},
        {type: 'response.function_call_arguments.delta', item_id: 'call_1', delta: '{"city":'},
        {type: 'response.function_call_arguments.delta', item_id: 'call_1', delta: '"Suzhou"}'},
        {type: 'response.output_text.delta', delta: 'Because light is scattered.'},
        {type: 'response.output_text.done', text: 'Because light is scattered.'}
      )
    )
  ).toMatchObject({
    text: 'Because light is scattered.',
    thought: 'Light, then. ',
    arguments: '{"city":"Suzhou"}'
  });
  const call = (index: number, value: object) => ({choices: [{delta: {tool_calls: [{index, function: value}]}}]});
  expect(
    read(
      'chatCompletions',
      events(
        {choices: [{delta: {reasoning_content: 'hm'}}]},
        call(0, {name: 'a', arguments: '{"x":'}),
        call(0, {arguments: '1}'}),
        call(1, {name: 'b', arguments: '{}'}),
        {choices: [{delta: {content: [{type: 'text', text: 'seen'}]}}]}
      )
    )
  ).toMatchObject({text: 'seen', thought: 'hm', arguments: 'a {"x":1}\nb {}'});
  const phase = (name: string | undefined, text: string) => ({choices: [{messages: [{phase: name, content: {type: 'text', text}}]}]});
  expect(
    read('runAgent', events(phase('thinking', 'plan'), phase('tool', 'search'), phase('answer', 'A'), phase(undefined, 'B')))
  ).toMatchObject({
    thought: 'plan',
    arguments: 'search',
    text: 'AB'
  });
  expect(
    read(
      'knowledgeAgentChat',
      events(
        {type: 'thought', data: 'look it up'},
        {type: 'tool_call', data: {callId: '1', toolName: 'find', arguments: {q: 'x'}}},
        {type: 'tool_result', data: {result: 'found'}},
        {type: 'answer', data: 'Two years'},
        {type: 'error', data: {message: 'too slow'}}
      )
    )
  ).toMatchObject({thought: 'look it up', arguments: 'find {"q":"x"}', text: 'Two years', error: {message: 'too slow'}});
  expect(
    read('audioTranscriptions', events({type: 'transcript.text.delta', delta: 'Hi'}, {type: 'transcript.text.done', delta: 'Hi'})).text
  ).toBe('Hi');
});

test('errors carry their code wherever a protocol puts it', () => {
  const expected = {code: 1301, message: 'unsafe'};
  expect(read('chatCompletions', events({error: {code: '1301', message: 'unsafe'}})).error).toEqual(expected);
  expect(read('createResponse', events({type: 'error', code: '1301', message: 'unsafe'})).error).toEqual(expected);
  expect(read('createResponse', events({type: 'response.failed', response: {error: {code: '1301', message: 'unsafe'}}})).error).toEqual(
    expected
  );
  expect(read('createResponse', events({type: 'response.created', response: {error: null}})).error).toBeUndefined();
  expect(read('assistantChat', events({last_error: {code: 1301, message: 'unsafe'}})).error).toEqual(expected);
});

test('sound in Base64 or hex becomes a file of its sample rate', async () => {
  const samples = Buffer.from([0xaa, 0xaa, 1, 2]);
  const stream = (content: string) => events({choices: [{delta: {content, return_sample_rate: 16_000}}]});
  for (const [encoding, content] of [
    ['base64', samples.toString('base64')],
    ['hex', samples.toString('hex')]
  ] as const) {
    const {sound, text} = read('audioSpeech', stream(content), {encode_format: encoding});
    expect(text).toBe('');
    expect(sound?.type).toBe('audio/wav');
    const bytes = Buffer.from((await sound?.arrayBuffer()) ?? new ArrayBuffer(0));
    expect(bytes.toString('latin1', 0, 4)).toBe('RIFF');
    expect(bytes.readUInt32LE(24)).toBe(16_000);
    expect(bytes.subarray(44)).toEqual(samples);
  }
  const whole = Buffer.concat([Buffer.from('RIFF'), samples]);
  const voice = read('chatCompletions', events({choices: [{delta: {audio: {data: whole.toString('base64')}}}]})).sound;
  expect(Buffer.from((await voice?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(whole);
});
