import {portal} from '@/portal.config';
import {formatJson} from '../exact-json';
import {formParts, type SampleRequest} from './request';

/** The request as a shell command. */
export function curl({method, url, kind, body, text, headers = {}, answer}: SampleRequest): string {
  const quoted = (word: string) => `'${word.replaceAll("'", `'"'"'`)}'`;
  const parts = [`curl --request ${method} ${quoted(url)}`, `--header "Authorization: Bearer $${portal.apiKeyVariable}"`];
  for (const [name, value] of Object.entries(headers)) parts.push(`--header ${quoted(`${name}: ${value}`)}`);
  if (answer === 'stream') parts.push('--no-buffer');
  if (answer === 'file') parts.push('--output answer.bin');
  if (kind === 'json') parts.push("--header 'Content-Type: application/json'", `--data ${quoted(text ?? formatJson(body))}`);
  if (kind === 'form') {
    const {values, files} = formParts(body);
    for (const [name, value] of values) parts.push(`--form ${quoted(`${name}=${value}`)}`);
    for (const [name, file] of files) parts.push(`--form ${quoted(`${name}=@${file}`)}`);
  }
  return parts.join(' \\\n  ');
}
