import {join, relative} from 'node:path';

/** How findings are printed: for a reader, for the annotations of GitHub, for an editor or another program. */
export const formats = ['text', 'github', 'json'];

/** A file of the portal that PORTAL_DIR names stands in that folder, and not where it was put together with the engine. */
function placed(file, folder = process.env.PORTAL_FOLDER) {
  const isOwn = /^(?:content|messages|brand)\/|^portal\.config\.ts$/.test(file);
  return folder && isOwn ? relative(join(process.cwd(), '../..'), join(folder, file)) : file;
}

/** One finding as a reader reads it. `file` is empty where it is in none, as a setting. */
function asText({file, line, message, remedy}) {
  return `${file ? `${file}:${line}: ` : ''}${message}${remedy ? `\n    ${remedy}` : ''}`;
}

const escaped = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** One finding as a workflow command of GitHub. */
function asGithub({check, file, line, message, remedy}) {
  const place = file ? `file=${property(file)},line=${line},` : '';
  return `::error ${place}title=${property(check)}::${escaped([message, remedy].filter(Boolean).join('\n'))}`;
}

/** The name of a file alone: `content/prices.ts (search, name)` names an entry of it too, which goes to the message of a program. */
const fileOf = (file, format) => (format === 'text' ? file : file.replace(/ \(.*\)$/, ''));
function inFile({file, message, ...rest}) {
  const [, entry] = / \((.*)\)$/.exec(file) ?? [];
  return {...rest, file, message: entry ? `${entry}: ${message}` : message};
}

/** Findings in a format. `json` is an array of objects with check, file, line, message and remedy. */
export function report(findings, format) {
  const all = findings.map((finding) => ({...(format === 'text' ? finding : inFile(finding)), file: placed(fileOf(finding.file, format))}));
  if (format === 'json') return JSON.stringify(all, null, 2);
  return all.map(format === 'github' ? asGithub : asText).join('\n');
}

/** What the compiler prints: `app/page.tsx(3,7): error TS2322: Type …`, with further lines indented. */
export function ofCompiler(output) {
  return [...output.matchAll(/^(\S.*?)\((\d+),\d+\): error (TS\d+: .*(?:\n[ \t]+.*)*)/gm)].map(([, file, line, message]) => ({
    check: 'types',
    file,
    line: Number(line),
    message,
    remedy: ''
  }));
}

const plain = (text) =>
  text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');

/** What the linter prints for GitHub. */
export function ofLinter(output) {
  return [...output.matchAll(/^::(?:error|warning) (.*?)::(.*)$/gm)].map(([, properties, message]) => {
    const {title = 'lint', file = '', line = '1'} = Object.fromEntries(properties.split(',').map((each) => each.split('=')));
    return {
      check: 'lint',
      file: plain(file),
      line: Number(line),
      message: `${plain(message)} (${title})`,
      remedy: 'npm run format mends what it can.'
    };
  });
}
