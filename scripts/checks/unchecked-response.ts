import type {Sample} from './page';

/** How a sample of a language calls the API by itself, how it looks at whether the call succeeded, and what leaves no room to look. */
const calls: Record<string, {call: RegExp; looks: RegExp; hurried: RegExp}> = {
  javascript: {call: /\bfetch\(/, looks: /\.ok\b|\.error\b|\b(?:response|reply)\.status\b/, hurried: /\(await fetch\(/},
  python: {
    call: /\brequests\.(?:get|post)\(/,
    looks: /raise_for_status|\.ok\b|status_code|["']error["']/,
    hurried: /\brequests\.(?:get|post)\(.*\)\.json\(\)/
  }
};

/** Whether a sample reads a response without asking whether it is one: with a wrong key it would show nothing, or fail at an unrelated line. */
export function readsUnchecked({language, code}: Pick<Sample, 'language' | 'code'>): boolean {
  const of = calls[language];
  if (!of?.call.test(code)) return false;
  return !of.looks.test(code) || of.hurried.test(code);
}
