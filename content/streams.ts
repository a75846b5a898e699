import type {Place, Step, StreamMeaning} from '@/lib/data/streams';

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
