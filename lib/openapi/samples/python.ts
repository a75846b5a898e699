import {portal} from '@/portal.config';
import {formatJson, isNumber} from '../exact-json';
import {formParts, indent, type SampleRequest} from './request';

function literal(value: unknown): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value))
    return value.length === 0 ? '[]' : `[\n    ${value.map((item) => indent(literal(item), '    ')).join(',\n    ')},\n]`;
  if (typeof value === 'object' && !isNumber(value)) {
    const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${indent(literal(item), '    ')}`);
    return entries.length === 0 ? '{}' : `{\n    ${entries.join(',\n    ')},\n}`;
  }
  return formatJson(value);
}

/** The files of a form, by name; in pairs where a name has several, of which a dictionary would keep the last alone. */
function opened(files: [string, string][]): string {
  const open = files.map(([name, file]) => [JSON.stringify(name), `open(${JSON.stringify(file)}, "rb")`] as const);
  if (new Set(files.map(([name]) => name)).size === files.length) return `{${open.map((pair) => pair.join(': ')).join(', ')}}`;
  return `[${open.map((pair) => `(${pair.join(', ')})`).join(', ')}]`;
}

/** The request in Python, with the package requests. */
export function python({method, url, kind, body, answer}: SampleRequest): string {
  const {values, files} = formParts(kind === 'form' ? body : {});
  const rest = [
    ...(kind === 'json' ? [`json=${indent(literal(body), '    ')}`] : []),
    ...(values.length > 0 ? [`data=${indent(literal(Object.fromEntries(values)), '    ')}`] : []),
    ...(files.length > 0 ? [`files=${opened(files)}`] : []),
    ...(answer === 'stream' ? ['stream=True'] : [])
  ];
  const end = {
    json: 'print(response.json())',
    // Lines of bytes: those of text would end at more characters than a line of the stream, and in an encoding that is guessed.
    stream: 'for line in response.iter_lines():\n    if line:\n        print(line.decode("utf-8"))',
    file: 'with open("answer.bin", "wb") as file:\n    file.write(response.content)'
  }[answer];
  return `import os

import requests

response = requests.${method.toLowerCase()}(
    ${[JSON.stringify(url), `headers={"Authorization": f"Bearer {os.environ['${portal.apiKeyVariable}']}"}`, ...rest].join(',\n    ')},
)
response.raise_for_status()
${end}`;
}
