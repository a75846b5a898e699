/** A way into an event: names of fields, arrays being walked through; a list of values passes only what has one of them in a field. */
export type Step = string | {field: string; is: (string | undefined)[]};

/** Where something stands in the events of a stream. `call` is the field that tells one call from another, `name` leads to its name. */
type Place = {in: Step[]; take: Step[]; call?: string; name?: Step[]};

/** What the events of a stream mean: where the answer, the thinking, the arguments of functions, sound and errors stand. */
export type StreamMeaning = {
  text?: Place[];
  thought?: Place[];
  arguments?: Place[];
  /** Sound in pieces. `encoding` is the field of the request that says how they are written, `rate` leads to the sample rate. */
  audio?: Place & {encoding?: string; rate?: Step[]};
  errors: Step[][];
};

const is = (field: string, ...values: (string | undefined)[]): Step => ({field, is: values});

/** Text that is a string, or a list of parts. */
const written = (...path: Step[]): Place[] => [
  {in: path, take: []},
  {in: [...path, is('type', 'text')], take: ['text']}
];
const delta: Step[] = ['choices', 'delta'];
const toolCalls: Place[] = [{in: [...delta, 'tool_calls'], take: ['function', 'arguments'], call: 'index', name: ['function', 'name']}];

/** By operation of the API document. */
export const streams: Record<string, StreamMeaning> = {
  chatCompletions: {
    text: written(...delta, 'content'),
    thought: [{in: delta, take: ['reasoning_content']}],
    arguments: toolCalls,
    audio: {in: delta, take: ['audio', 'data']},
    errors: [['error']]
  },
  assistantChat: {text: written(...delta, 'content'), arguments: toolCalls, errors: [['error'], ['last_error']]},
  audioTranscriptions: {text: [{in: [is('type', 'transcript.text.delta')], take: ['delta']}], errors: [['error']]},
  audioSpeech: {
    audio: {in: delta, take: ['content'], encoding: 'encode_format', rate: [...delta, 'return_sample_rate']},
    errors: [['error']]
  },
  runAgent: {
    text: [...written(...delta, 'content'), ...written('choices', 'messages', is('phase', 'answer', undefined), 'content')],
    thought: [...written('choices', 'messages', is('phase', 'thinking'), 'content'), {in: delta, take: ['reasoning_content']}],
    arguments: [...written('choices', 'messages', is('phase', 'tool'), 'content'), ...toolCalls],
    errors: [['error']]
  },
  knowledgeAgentChat: {
    text: [{in: [is('type', 'answer')], take: ['data']}],
    thought: [{in: [is('type', 'reasoning', 'thought')], take: ['data']}],
    arguments: [{in: [is('type', 'tool_call'), 'data'], take: ['arguments'], call: 'callId', name: ['toolName']}],
    errors: [[is('type', 'error'), 'data']]
  },
  createResponse: {
    text: [{in: [is('type', 'response.output_text.delta')], take: ['delta']}],
    thought: [{in: [is('type', 'response.reasoning_text.delta')], take: ['delta']}],
    arguments: [{in: [is('type', 'response.function_call_arguments.delta')], take: ['delta'], call: 'item_id'}],
    errors: [[is('type', 'error')], ['response', 'error']]
  }
};
