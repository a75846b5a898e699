import {portal} from '@/portal.config';
import {formIn} from './forms';
import {parse as parseLiteral, unknown} from './literal';
import type {Sample} from './page';
import {curlCalls} from './shell';

/** A request found in a sample: where it goes and what it sends. `line` counts from the sample's first line, from 0. */
export type FoundRequest = {method?: string; path: string; body?: unknown; form?: boolean; line: number};

const host = new RegExp(`${portal.apiBase.replace(/[.]/g, '\\.')}(/[\\w\\-./{}$]*)`, 'g');

/** Other hosts that a sample names: nobody here knows what they answer. */
export function otherHosts(code: string): string[] {
  const hosts = [...code.matchAll(/https?:\/\/([\w.-]+\w)/g)].map(([, name = '']) => name);
  return hosts.filter((name) => name !== new URL(portal.apiBase).hostname);
}

/** Languages of samples that run. */
export const runs: ReadonlySet<string> = new Set(['bash', 'python', 'javascript', 'java', 'go']);

/** Line of a place in code, from 0. */
export function lineOf(code: string, index: number): number {
  return code.slice(0, index).split('\n').length - 1;
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The path without a closing slash; a path that the sample completes itself gets a segment for what it adds. */
function pathOf(path: string): string {
  return path.endsWith('-result/') ? `${path}$` : path.replace(/\/$/, '');
}

/** Requests of a shell sample: each `curl` with its address, method, JSON body or form. */
function fromShell(code: string): FoundRequest[] {
  return curlCalls(code).flatMap(({offset, words, method, data, fields}) => {
    const [address] = words.join('\n').matchAll(host);
    if (!address) return [];
    return [
      {
        method,
        path: pathOf(address[1] ?? ''),
        ...(data !== undefined && {body: tryJson(data)}),
        ...(fields.length > 0 && {body: Object.fromEntries(fields.map((field) => field.split(/=(.*)/s, 2))), form: true}),
        line: lineOf(code, offset)
      }
    ];
  });
}

/** The text between a bracket and its partner, quotes respected. Undefined where none closes it. */
function balanced(code: string, start: number): string | undefined {
  let depth = 0;
  let quote = '';
  for (let index = start; index < code.length; index++) {
    const character = code[index] ?? '';
    if (quote) {
      if (character === '\\') index++;
      else if (character === quote) quote = '';
    } else if (character === '"' || character === "'" || character === '`') quote = character;
    else if ('([{'.includes(character)) depth++;
    else if (')]}'.includes(character) && --depth === 0) return code.slice(start, index + 1);
  }
  return undefined;
}

/** The object a call sends: written in place (`json={…}`), or under a name that is given its value before. */
function sentObject(call: string, code: string, opening: string, language: string): unknown {
  const found = new RegExp(`${opening}(\\{|[A-Za-z_]\\w*)`).exec(call);
  if (!found) return undefined;
  if (found[1] === '{') return literalAt(call, found.index + found[0].length - 1, language);
  const given = new RegExp(`(?:^|\\s)${found[1]}\\s*=\\s*\\{`).exec(code);
  return given ? literalAt(code, given.index + given[0].length - 1, language) : undefined;
}

function literalAt(code: string, start: number, language: string): unknown {
  const text = balanced(code, start);
  return text === undefined ? undefined : parseLiteral(text, language);
}

/** Operations to which the SDK sends a form, not JSON. */
const formCalls: ReadonlySet<string> = new Set(['audio.transcriptions.create']);

/** Methods of the official Python SDK, and of the OpenAI SDK, that stand for an operation. */
const sdkCalls: Record<string, string> = {
  'chat.completions.create': '/paas/v4/chat/completions',
  'chat.asyncCompletions.create': '/paas/v4/async/chat/completions',
  'embeddings.create': '/paas/v4/embeddings',
  'images.generations': '/paas/v4/images/generations',
  'images.generate': '/paas/v4/images/generations',
  'videos.generations': '/paas/v4/videos/generations',
  'audio.transcriptions.create': '/paas/v4/audio/transcriptions',
  'audio.speech': '/paas/v4/audio/speech',
  'web_search.web_search': '/paas/v4/web_search',
  'web_reader.web_reader': '/paas/v4/reader',
  'moderations.create': '/paas/v4/moderations',
  'batches.create': '/paas/v4/batches'
};

function fromSdk(code: string, language: string): FoundRequest[] {
  return Object.entries(sdkCalls).flatMap(([call, path]) =>
    [...code.matchAll(new RegExp(`\\bclient\\.${call.replaceAll('.', '\\.')}\\(`, 'g'))].flatMap((match) => {
      const text = balanced(code, match.index + match[0].length - 1);
      if (text === undefined) return [];
      const body = parseLiteral(language === 'python' ? `{${text.slice(1, -1)}}` : text.slice(1, -1).trim(), language, {
        keywords: language === 'python'
      });
      const {extra_body: extra, extra_headers: _, timeout: __, ...own} = (body ?? {}) as Record<string, unknown>;
      return [
        {
          method: 'POST',
          path,
          body: body === undefined ? undefined : {...own, ...(extra as object)},
          ...(formCalls.has(call) && {form: true}),
          line: lineOf(code, match.index)
        }
      ];
    })
  );
}

/** Requests of a Python, Node, Java or Go sample: calls by address, and calls of an SDK. */
function fromCode(code: string, language: string): FoundRequest[] {
  const addresses = [...code.matchAll(host)];
  const found = addresses.flatMap((match, index): FoundRequest[] => {
    const path = pathOf(match[1] ?? '');
    const before = code.slice(Math.max(0, match.index - 60), match.index);
    const rest = code.slice(match.index, addresses[index + 1]?.index ?? code.length);
    const method =
      /\.(get|post|put|delete)\(\s*f?["'`]$/.exec(before)?.[1] ??
      /(?:NewRequest\(|method:\s*|\.method\()"(GET|POST|PUT|DELETE)"|method:\s*'(\w+)'/.exec(`${before}${rest}`)?.slice(1).find(Boolean) ??
      (/\.POST\(/.test(rest) ? 'POST' : undefined);
    if (!/^\/(?:paas\/v4|v1|llm-application|zrag)\/\w/.test(path)) return [];
    const json = sentObject(rest, code, '\\bjson=', language) ?? sentObject(rest, code, 'JSON\\.stringify\\(', language) ?? jsonText(code);
    const form = json === undefined ? formIn(code, rest, language, (start) => balanced(rest, start)) : undefined;
    return [{method: method?.toUpperCase(), path, body: json ?? form, ...(form && {form: true}), line: lineOf(code, match.index)}];
  });
  return [...found, ...fromSdk(code, language)];
}

/** JSON that stands in a text block of Java or a raw string of Go. */
function jsonText(code: string): unknown {
  const text = /"""\s*(\{[\s\S]*?\})\s*"""/.exec(code)?.[1] ?? /`(\{[\s\S]*?\})`/.exec(code)?.[1];
  if (text === undefined) return undefined;
  return (
    JSON.parse(JSON.stringify(tryJson(text.replaceAll('\\\\', '\\')) ?? null), (_, value) =>
      typeof value === 'string' && /^%[sdv]$/.test(value) ? unknown : value
    ) ?? undefined
  );
}

/** Every request of a sample, with its body where it is written out. */
export function requestsOf({language, code}: Pick<Sample, 'language' | 'code'>): FoundRequest[] {
  if (language === 'bash') return fromShell(code);
  return runs.has(language) ? fromCode(code, language) : [];
}
