import {portal} from '@/portal.config';
import {formatJson} from '../exact-json';
import {formParts, indent, type SampleRequest} from './request';

function literal(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/^(\s*)"([A-Za-z_]\w*)":/gm, '$1$2:');
}

/** The body as an object; as a text where JavaScript would change the digits of a number in it. */
function jsonBody(body: unknown): string {
  const keeps = formatJson(body, 0) === JSON.stringify(body);
  return keeps ? `JSON.stringify(${indent(literal(body), '  ')})` : JSON.stringify(formatJson(body, 0));
}

/** The request in JavaScript for Node, without packages. */
export function node({method, url, kind, body, answer}: SampleRequest): string {
  const {values, files} = formParts(kind === 'form' ? body : {});
  const imports = [
    ...(files.length > 0 ? ["import {openAsBlob} from 'node:fs';"] : []),
    ...(answer === 'file' ? ["import {writeFile} from 'node:fs/promises';"] : [])
  ];
  const form = [
    'const form = new FormData();',
    ...values.map(([name, value]) => `form.append('${name}', ${JSON.stringify(value)});`),
    ...files.map(([name, file]) => `form.append('${name}', await openAsBlob('${file}'), '${file}');`),
    ''
  ];
  const headers = [
    `Authorization: \`Bearer \${process.env.${portal.apiKeyVariable}}\``,
    ...(kind === 'json' ? ["'Content-Type': 'application/json'"] : [])
  ];
  const options = [
    `method: '${method}'`,
    `headers: {\n    ${headers.join(',\n    ')}\n  }`,
    ...(kind === 'json' ? [`body: ${jsonBody(body)}`] : []),
    ...(kind === 'form' ? ['body: form'] : [])
  ];
  const end = {
    json: 'console.log(await response.json());',
    stream: 'for await (const text of response.body.pipeThrough(new TextDecoderStream())) process.stdout.write(text);',
    file: "await writeFile('answer.bin', Buffer.from(await response.arrayBuffer()));"
  }[answer];
  return `${imports.length > 0 ? `${imports.join('\n')}\n\n` : ''}${kind === 'form' ? `${form.join('\n')}\n` : ''}const response = await fetch('${url}', {
  ${options.join(',\n  ')}
});
if (!response.ok) throw new Error(await response.text());
${end}`;
}
