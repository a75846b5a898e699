import {portal} from '@/portal.config';

/** Gives the text of the reader's language; marks the only places in which the two samples of a scenario differ. */
export type Say = (zh: string, en: string) => string;

export const inBoth = (write: (say: Say) => string) => ({zh: write((zh) => zh), en: write((_zh, en) => en)});

/** What every program with the SDK begins with. */
export const sdk = `import os
from zai import ZhipuAiClient

client = ZhipuAiClient(api_key=os.environ["ZHIPU_API_KEY"])`;

/** A program is written once, so that both languages run the same code. */
export const python = (write: (say: Say) => string) => [
  {language: 'python' as const, label: 'Python', code: inBoth((say) => write(say).trim())}
];

/** A value as Python writes it, `indent` deep. */
function literal(value: unknown, indent: string): string {
  const inner = `${indent}    `;
  if (Array.isArray(value)) return `[\n${value.map((item) => `${inner}${literal(item, inner)},\n`).join('')}${indent}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${literal(item, inner)},\n`);
    return `{\n${entries.join('')}${indent}}`;
  }
  return {true: 'True', false: 'False', null: 'None'}[String(value)] ?? JSON.stringify(value);
}

const methods = {'/paas/v4/chat/completions': 'chat.completions.create', '/paas/v4/videos/generations': 'videos.generations'};

/** The same call with the SDK. */
function withSdk(path: keyof typeof methods, body: object): string {
  const values = Object.entries(body).map(([name, value]) => `    ${name}=${literal(value, '    ')},\n`);
  const call = `client.${methods[path]}(\n${values.join('')})`;
  if (path === '/paas/v4/videos/generations') return `${sdk}\n\ntask = ${call}\nprint(task.id, task.task_status)`;
  if (!('stream' in body)) return `${sdk}\n\nresponse = ${call}\nprint(response.choices[0].message.content)`;
  return `${sdk}\n\nstream = ${call}\nfor chunk in stream:\n    print(chunk.choices[0].delta.content or "", end="", flush=True)`;
}

/** One call, as cURL and with the SDK. Its body is an object here, so that the JSON is valid. */
export const call = (path: keyof typeof methods, body: (say: Say) => object, options = '') => [
  {
    language: 'bash' as const,
    label: 'cURL',
    code: inBoth((say) => {
      const json = JSON.stringify(body(say), null, 2);
      if (json.includes("'")) throw new Error(`content/scenarios.ts: an apostrophe ends the quoted body of ${path}: reword it.`);
      return String.raw`curl ${options}${portal.apiBase}${path} \
  -H "Authorization: Bearer $ZHIPU_API_KEY" \
  -H "Content-Type: application/json" \
  -d '${json}'`;
    })
  },
  {language: 'python' as const, label: 'Python', code: inBoth((say) => withSdk(path, body(say)))}
];
