import {McpServer} from '@modelcontextprotocol/sdk/server/mcp.js';
import type {ToolAnnotations} from '@modelcontextprotocol/sdk/types.js';
import {z} from 'zod';
import {locales, routing} from '@/i18n/routing';
import {most} from '@/lib/insights/form';
import {maxQueryLength, searchKinds} from '@/lib/search/types';
import {env} from '@/lib/server/env';
import {portal} from '@/portal.config';
import {errorAnswer, filingAnswer, listAnswer, modelAnswer, operationAnswer, searchAnswer} from './answers';
import {feedbackAnswer} from './feedback';
import {mostCharacters, Refusal} from './limits';
import {pageAnswer} from './page';

const locale = z.enum(locales).default(routing.defaultLocale).describe('Language of the answer: zh (default) or en.');
const offset = z.number().int().min(0).max(10_000_000).default(0).describe(`Where to go on, in characters. A part has ${mostCharacters}.`);
const name = (what: string, most = 200) => z.string().trim().min(1).max(most).describe(what);

type Answer = {content: {type: 'text'; text: string}[]; isError?: boolean};

async function answer(make: () => string | Promise<string>): Promise<Answer> {
  try {
    return {content: [{type: 'text', text: await make()}]};
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return {content: [{type: 'text', text: error.message}], isError: true};
  }
}

/**
 * A server of the Model Context Protocol over this portal, without state and, but for what is said of a page, read-only: one is made for each request. `hosts` are
 * those of the site's addresses.
 */
export function createMcpServer(hosts: readonly string[]): McpServer {
  const server = new McpServer(
    {name: 'developer-portal', title: Object.values(portal.name).join(' · '), version: '1.0.0'},
    {
      instructions:
        'Documentation of a model API in Chinese and English: guides, models, API reference, error codes, filings. Search first, then read pages.'
    }
  );
  const readOnly = {readOnlyHint: true, idempotentHint: true, openWorldHint: false};
  const add = <Shape extends z.ZodRawShape>(
    id: string,
    title: string,
    description: string,
    inputSchema: Shape,
    make: (input: z.infer<z.ZodObject<Shape>>) => string | Promise<string>,
    annotations: ToolAnnotations = readOnly
  ) => {
    const tool = (input: unknown) => answer(() => make(input as z.infer<z.ZodObject<Shape>>));
    server.registerTool(id, {title, description, inputSchema: inputSchema as z.ZodRawShape, annotations}, tool);
  };
  add(
    'search',
    'Search the portal',
    'Answers a question in a sentence, or words, in Chinese or English; also finds pinyin, model codes, API paths, error codes and filing numbers. Returns passages that answer, then pages with titles, addresses and snippets.',
    {
      query: name(`What to look for, 1 to ${maxQueryLength} characters.`, maxQueryLength),
      locale,
      kind: z.enum(searchKinds).optional().describe('Only pages of this kind.'),
      limit: z.number().int().min(1).max(20).default(8).describe('Pages in the answer, 1 to 20.')
    },
    (input) => searchAnswer(input.locale, input.query, input.kind, input.limit)
  );
  add(
    'read_page',
    'Read a page',
    'A page as Markdown. Long pages come in parts.',
    {path: name('Path or address of the page, such as /dev/howuse/functioncall.', 500), locale, offset},
    (input) => pageAnswer(input.locale, input.path, input.offset, hosts)
  );
  add(
    'list_pages',
    'List pages',
    'Without a section: the sections. With one: its pages with title and description.',
    {
      section: name('Id of a section, such as models.', 100).optional(),
      locale,
      offset: z.number().int().min(0).max(1_000_000).default(0).describe('Where to go on in a long list, in pages.')
    },
    (input) => listAnswer(input.locale, input.section, input.offset)
  );
  add(
    'get_model',
    'Data of a model',
    'Code, input and output, context, maximum output, prices in CNY with their date, concurrency, capabilities, status, as JSON.',
    {model: name('Id, code or name, such as glm-4-plus.')},
    (input) => modelAnswer(input.model)
  );
  add(
    'get_operation',
    'An operation of the API',
    'Address, parameters, body, answers, samples and error codes of one operation, as Markdown.',
    {operation: name('Its id, such as chatCompletions, or method and path, such as POST /paas/v4/embeddings.'), locale, offset},
    (input) => operationAnswer(input.locale, input.operation, input.offset)
  );
  add(
    'get_error',
    'An error code',
    'Meaning, HTTP status and remedy of a business error code, in both languages.',
    {code: z.number().int().min(0).max(99_999).describe('The code, such as 1301.')},
    (input) => errorAnswer(input.code)
  );
  add(
    'check_filing',
    'Check a filing',
    'Whether a filing number or a model name stands in the registry of this portal, with near misses. Says nothing about what is lawful.',
    {query: name('A filing number or a name.'), locale},
    (input) => filingAnswer(input.locale, input.query)
  );
  if (env.FEEDBACK === 'on')
    add(
      'send_feedback',
      'Say whether a page helped',
      'Tells the people who write this portal whether a page helped, or what is wrong with it. Kept without anything that tells who says so.',
      {
        path: name('Path of the page, such as /dev/howuse/functioncall.', 500),
        locale,
        helpful: z.boolean().optional().describe('Whether the page helped. Leave it out to report an error.'),
        remark: name('What helped, is missing, or is wrong.', most.remark).optional()
      },
      (input) => feedbackAnswer(input, hosts),
      {readOnlyHint: false, destructiveHint: false, idempotentHint: true, openWorldHint: false}
    );
  // The list of tools never changes while a server lives.
  server.server.registerCapabilities({tools: {listChanged: undefined}});
  return server;
}
