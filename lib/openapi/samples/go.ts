import {portal} from '@/portal.config';
import {formatJson} from '../exact-json';
import {formParts, indent, type SampleRequest} from './request';

/** The request in Go, with the standard library. */
export function go({method, url, kind, body, answer}: SampleRequest): string {
  const {values, files} = formParts(kind === 'form' ? body : {});
  const packages = [
    ...(answer === 'stream' ? ['bufio'] : []),
    ...(kind === 'form' ? ['bytes'] : []),
    ...(answer === 'file' ? [] : ['fmt']),
    'io',
    ...(kind === 'form' ? ['mime/multipart'] : []),
    'net/http',
    'os',
    ...(kind === 'json' ? ['strings'] : [])
  ];
  const check = ['if err != nil {', '\tpanic(err)', '}'];
  const json = formatJson(body);
  const form = [
    'var body bytes.Buffer',
    'form := multipart.NewWriter(&body)',
    ...values.map(([name, value]) => `form.WriteField("${name}", ${JSON.stringify(value)})`),
    ...files.flatMap(([name, file], index) => [
      `file${index || ''}, err := os.Open("${file}")`,
      ...check,
      `defer file${index || ''}.Close()`,
      `part${index || ''}, err := form.CreateFormFile("${name}", "${file}")`,
      ...check,
      `io.Copy(part${index || ''}, file${index || ''})`
    ]),
    'form.Close()'
  ];
  const source = {none: 'nil', json: 'body', form: '&body'}[kind];
  const end = {
    json: ['answer, err := io.ReadAll(response.Body)', ...check, 'fmt.Println(string(answer))'],
    // A scanner would end at a line of more than 64 KB.
    stream: [
      'lines := bufio.NewReader(response.Body)',
      'for {',
      "\tline, err := lines.ReadString('\\n')",
      '\tfmt.Print(line)',
      '\tif err == io.EOF {',
      '\t\tbreak',
      '\t}',
      ...check.map((line) => `\t${line}`),
      '}'
    ],
    file: ['output, err := os.Create("answer.bin")', ...check, 'defer output.Close()', 'io.Copy(output, response.Body)']
  }[answer];
  const lines = [
    ...(kind === 'json' ? [`body := strings.NewReader(\`${json.replaceAll('`', '` + "`" + `')}\`)`] : []),
    ...(kind === 'form' ? form : []),
    `request, err := http.NewRequest("${method}", "${url}", ${source})`,
    ...check,
    `request.Header.Set("Authorization", "Bearer "+os.Getenv("${portal.apiKeyVariable}"))`,
    ...(kind === 'json' ? ['request.Header.Set("Content-Type", "application/json")'] : []),
    ...(kind === 'form' ? ['request.Header.Set("Content-Type", form.FormDataContentType())'] : []),
    'response, err := http.DefaultClient.Do(request)',
    ...check,
    'defer response.Body.Close()',
    ...end
  ];
  const text = lines.map((line) => (line.startsWith('body := strings') ? line : indent(line, '\t'))).join('\n\t');
  return `package main

import (
\t${packages
    .sort()
    .map((name) => `"${name}"`)
    .join('\n\t')}
)

func main() {
\t${text}
}`;
}
