import {existsSync} from 'node:fs';
import {z} from 'zod';
import type {Language} from '@/i18n/portal';
import {faultsIn} from '@/lib/data/faults';
import {languages, portal} from '@/portal.config';
import type {Finding} from './finding';
import {lineOfField, sourceOf} from './place';

const file = 'portal.config.ts';
const remedy = 'Correct the field; i18n/portal.ts says what each may hold.';

const word = z.string().trim().min(1);
const address = z.url({protocol: /^https?$/, error: 'write an http(s) address'});
const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'write a colour as #rrggbb');

const language = z.strictObject({
  code: z.string().regex(/^[a-z]{2,3}(?:-[a-z]+)?$/, 'a code has lower-case letters, such as pt-br'),
  tag: z.string().refine(isTag, 'write a BCP 47 tag, such as zh-CN'),
  name: word,
  inProgress: z.strictObject({fallback: word}).optional()
});

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** What a portal says of itself, in languages with these codes. */
function portalIn(list: readonly Language[]) {
  const texts = z.strictObject(
    Object.fromEntries(list.map(({code, inProgress}) => [code, inProgress ? word.optional() : word])) as Record<string, typeof word>
  );
  return z.strictObject({
    name: texts,
    shortName: texts,
    legalName: word.optional(),
    officialDocs: address.optional(),
    officialSite: address.optional(),
    faq: address.optional(),
    community: address.optional(),
    phone: word.optional(),
    email: z.email('write an address such as support@example.org').optional(),
    apiBase: address.refine((value) => !value.endsWith('/'), 'write it without a closing slash'),
    apiKeyVariable: z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'name an environment variable, such as ACME_API_KEY'),
    platform: address,
    colours: z.strictObject({accent: colour, light: colour, dark: colour})
  });
}

/** The languages and the portal of `portal.config.ts` are whole; each language has a catalogue and a folder of pages. */
export function checkPortal(
  {languages: list, portal: about}: {languages: readonly Language[]; portal: unknown} = {languages, portal},
  has: (path: string) => boolean = existsSync
): Finding[] {
  const source = sourceOf(file);
  const at = (key: string, called: unknown, message: string, how = remedy): Finding => ({
    file,
    line: lineOfField(source, key, called),
    message,
    remedy: how
  });
  const codes = list.map(({code}) => code);
  const ofLanguages = list.flatMap((each, index): Finding[] => {
    const {code, inProgress} = each;
    const parsed = language.safeParse(each);
    const faults = parsed.success ? [] : faultsIn(each, parsed.error);
    const fallback = list.find((other) => other.code === inProgress?.fallback);
    const lacks = [`messages/${code}.json`, `content/docs/${code}`].filter((path) => !has(path));
    return [
      ...faults.map(({field, message}) => at('code', code, `language "${code}": field "${field}": ${message}`)),
      ...(codes.indexOf(code) < index ? [at('code', code, `language "${code}" stands twice.`, 'Remove one of the two.')] : []),
      ...(inProgress && index === 0
        ? [at('code', code, `language "${code}" is the default and in progress.`, 'Put a complete language first: it is the default.')]
        : []),
      ...(inProgress && (!fallback || fallback.inProgress)
        ? [
            at(
              'code',
              code,
              `language "${code}" falls back to "${inProgress.fallback}", which is no complete language of the list.`,
              `Name one of: ${list.flatMap((other) => (other.inProgress ? [] : [other.code])).join(', ')}.`
            )
          ]
        : []),
      ...lacks.map((path) => at('code', code, `language "${code}" has no ${path}.`, 'npm run new -- language makes both.'))
    ];
  });
  const parsed = portalIn(list).safeParse(about);
  const ofPortal = parsed.success ? [] : faultsIn(about, parsed.error);
  return [
    ...ofLanguages,
    ...ofPortal.map(({field, message}) => ({
      file,
      line: lineOfPortal(source, field),
      message: `portal: field "${field}": ${message}`,
      remedy
    }))
  ];
}

/** Line of a field below `portal`. */
function lineOfPortal(source: string, field: string): number {
  const lines = source.split('\n');
  const from = lines.findIndex((line) => /\bportal\b.*=/.test(line));
  const last = field.split('.').findLast((part) => lines.some((line, index) => index >= from && new RegExp(`\\b${part}\\s*:`).test(line)));
  return last === undefined ? from + 1 : lines.findIndex((line, index) => index >= from && new RegExp(`\\b${last}\\s*:`).test(line)) + 1;
}
