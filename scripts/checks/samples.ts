import {parser as go} from '@lezer/go';
import {parser as java} from '@lezer/java';
import {parser as javascript} from '@lezer/javascript';
import type {LRParser} from '@lezer/lr';
import {parser as python} from '@lezer/python';
import {parse as parseYaml} from 'yaml';
import {codeLanguages} from '@/lib/docs/highlight';
import {portal} from '@/portal.config';
import type {Finding} from './finding';
import type {Sample} from './page';
import {lineOf} from './requests';
import {curlCalls, shellError} from './shell';
import {readsUnchecked} from './unchecked-response';

const parsers: Record<string, LRParser> = {go, java, javascript, python};

/** Line (from 0) of the first place a grammar does not accept. */
function firstError(parser: LRParser, code: string): number | undefined {
  let found: number | undefined;
  parser.parse(code).iterate({
    enter(node) {
      if (node.type.isError && found === undefined) found = code.slice(0, node.from).split('\n').length - 1;
    }
  });
  return found;
}

/** Why a sample cannot be read by its language's parser, and on which of its lines; undefined when it can. */
export function syntaxError({language, code}: Pick<Sample, 'language' | 'code'>): {line: number; reason: string} | undefined {
  const parser = parsers[language];
  if (parser) {
    const line = firstError(parser, code);
    return line === undefined ? undefined : {line, reason: `is not ${language}: "${code.split('\n')[line]?.trim()}"`};
  }
  if (language === 'bash') {
    const error = shellError(code);
    return error && {line: lineOf(code, error.pos), reason: `is not bash: ${error.message}`};
  }
  try {
    if (language === 'json') JSON.parse(code);
    if (language === 'yaml') parseYaml(code);
  } catch (error) {
    return {line: 0, reason: `is not ${language}: ${(error as Error).message.split('\n')[0]}`};
  }
  return undefined;
}

/** Proves that every sample parses, names a language we highlight, and shows no key that looks real. */
export function checkSamples(file: string, samples: Sample[]): Finding[] {
  return samples.flatMap((sample) => {
    const findings: Finding[] = [];
    const report = (line: number, message: string, remedy: string) => findings.push({file, line, message, remedy});
    if (!codeLanguages.includes(sample.language)) {
      report(sample.line, `the code fence names the language "${sample.language}".`, `Use one of ${codeLanguages.join(', ')}.`);
      return findings;
    }
    const error = syntaxError(sample);
    if (error) report(sample.line + 1 + error.line, `the sample ${error.reason}`, 'Correct the sample so that it parses.');
    if (sample.language === 'bash') {
      for (const {data, offset} of curlCalls(sample.code)) {
        const wrong = data?.trimStart().startsWith('{') && syntaxError({language: 'json', code: data});
        if (wrong)
          report(
            sample.line + 1 + lineOf(sample.code, offset),
            `the body of the request ${wrong.reason}`,
            'Correct the JSON in the command.'
          );
      }
    }
    if (readsUnchecked(sample)) {
      report(
        sample.line,
        'the sample reads the response without looking at whether the call succeeded.',
        'Look first: `if (!response.ok) throw …`, or `response.raise_for_status()`.'
      );
    }
    if (/\bsk-[A-Za-z0-9]{16,}|\b[0-9a-f]{32}\.[A-Za-z0-9]{12,}|\beyJ[\w-]{20,}\./.test(sample.code)) {
      report(sample.line, 'the sample shows something that looks like a real key.', `Use a placeholder such as $${portal.apiKeyVariable}.`);
    }
    return findings;
  });
}
