import {portal} from '@/portal.config';
import {formatJson} from '../exact-json';
import {formParts, indent, type SampleRequest} from './request';

const boundary = 'portal-boundary';

function parts(body: Record<string, unknown>): string[] {
  const {values, files} = formParts(body);
  return [
    'var body = new ByteArrayOutputStream();',
    ...values.map(
      ([name, value]) =>
        `body.write(${JSON.stringify(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)}.getBytes(StandardCharsets.UTF_8));`
    ),
    ...files.flatMap(([name, file]) => [
      `body.write(${JSON.stringify(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="${file}"\r\n\r\n`)}.getBytes(StandardCharsets.UTF_8));`,
      `body.write(Files.readAllBytes(Path.of("${file}")));`,
      'body.write("\\r\\n".getBytes(StandardCharsets.UTF_8));'
    ]),
    `body.write("--${boundary}--\\r\\n".getBytes(StandardCharsets.UTF_8));`,
    ''
  ];
}

/** The request in Java, with the HTTP client of the JDK. */
export function java({method, url, kind, body, answer}: SampleRequest): string {
  const imports = [
    ...(kind === 'form' ? ['import java.io.ByteArrayOutputStream;'] : []),
    ...(answer === 'stream' ? ['import java.io.PrintStream;'] : []),
    'import java.net.URI;',
    'import java.net.http.HttpClient;',
    'import java.net.http.HttpRequest;',
    'import java.net.http.HttpResponse;',
    ...(kind === 'form' || answer === 'stream' ? ['import java.nio.charset.StandardCharsets;'] : []),
    ...(kind === 'form' ? ['import java.nio.file.Files;'] : []),
    ...(kind === 'form' || answer === 'file' ? ['import java.nio.file.Path;'] : [])
  ];
  const json = formatJson(body).replaceAll('\\', '\\\\');
  const publisher = {
    none: 'HttpRequest.BodyPublishers.noBody()',
    json: `HttpRequest.BodyPublishers.ofString("""\n${json}""")`,
    form: 'HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())'
  }[kind];
  const builder = [
    `HttpRequest.newBuilder(URI.create("${url}"))`,
    `.header("Authorization", "Bearer " + System.getenv("${portal.apiKeyVariable}"))`,
    ...(kind === 'json' ? ['.header("Content-Type", "application/json")'] : []),
    ...(kind === 'form' ? [`.header("Content-Type", "multipart/form-data; boundary=${boundary}")`] : []),
    `.method("${method}", ${indent(publisher, '                ')})`,
    '.build();'
  ];
  const [handler, end] = {
    json: ['ofString()', 'System.out.println(response.body());'],
    stream: [
      'ofLines()',
      `var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);\n        response.body().forEach(out::println);`
    ],
    file: ['ofFile(Path.of("answer.bin"))', 'System.out.println(response.body());']
  }[answer] as [string, string];
  return `${imports.join('\n')}

public class Call {
    public static void main(String[] args) throws Exception {
        ${kind === 'form' ? parts(body).join('\n        ') : ''}${kind === 'form' ? '\n        ' : ''}var request = ${builder.join('\n                ')}
        var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.${handler});
        ${end}
    }
}`.replace(/[ ]+$/gm, '');
}
