import {z} from 'zod';
import {portal} from '../../portal.config';

/** The API's host has one place, so that a reader's key never goes to another one than the pages name. */
export const apiOrigin = new URL(portal.apiBase).origin;

/** An address with scheme and host. One with a path is refused: it would be lost. */
const origin = z
  .url({protocol: /^https?$/})
  .refine((value) => URL.canParse(value) && new URL(value).href === `${new URL(value).origin}/`)
  .transform((value) => new URL(value).origin);

/** An address with scheme, host and path, without the slash at its end. */
const serviceBase = z
  .url({protocol: /^https?$/})
  .regex(/^[^?#@]+$/)
  .transform((value) => value.replace(/\/+$/, ''));

const text = (pattern: RegExp) => z.string().regex(pattern);
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

const count = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most));

/** The model that makes vectors where none is named, and how many of its 2048 numbers a vector keeps (content/openapi, `embeddings`). */
export const usualEmbeddings = {model: 'embedding-3', dimensions: 512};

/** Every setting: what it may be, and what it is where it is left out. */
export const schema = z.object({
  /** Port of `npm start`. */
  PORT: count(1, 65_535).default(3000),
  SITE_URL: origin.default('http://localhost:3000'),
  /** Path below which the portal is served, the same at build and at start; `i18n/base-path.ts` puts it before every address. */
  BASE_PATH: text(/^(?:\/[\w~-][\w.~-]*)+$/).optional(),
  PLATFORM_ORIGIN: origin.default(portal.platform),
  SITE_INDEXABLE: flag.default(false),
  HSTS: flag.default(false),
  /** Whether the build also gathers what a container image needs, in `.next/standalone`. */
  STANDALONE: flag.default(false),
  /** Where weaknesses are reported, for /.well-known/security.txt; without it there is none. */
  SECURITY_CONTACT: text(/^(?:mailto:|https:\/\/|tel:)\S+$/).optional(),
  /** Day on which that contact is to be checked again. */
  SECURITY_EXPIRES: z.iso.date().optional(),
  /** Data file of the filing registry, absolute or relative to the project. */
  FILINGS_FILE: z.string().endsWith('.json').default('content/filings/records.json'),
  /** Whether a reader can send requests to the API: the build writes links to the pages for it, the server serves them. */
  TRY_IT: z.enum(['on', 'off']).default('on'),
  /** The one host that those requests go to: the API's, or a stand-in on this machine. */
  API_ORIGIN: origin.refine((value) => value === apiOrigin || isLoopback(value)).default(apiOrigin),
  /** Seconds after which a request is ended, its answer included. */
  TRY_IT_SECONDS: count(1, 3600).default(300),
  /** Model that answers questions at /ask from the pages; without it there is no such page. The build writes the links to it. */
  ASK_MODEL: text(/^[\x21-\x7e]{1,100}$/).optional(),
  /** Where that model is: the address before `/chat/completions` of a service that speaks as OpenAI's does. */
  ASK_ORIGIN: serviceBase.optional(),
  /** The operator's key for it. Without one each reader brings a key, and the service has to be the API that the pages name. */
  ASK_API_KEY: text(/^[\x21-\x7e]{1,4096}$/).optional(),
  /** Tokens that the operator's key may spend in a day (UTC), in this process. */
  ASK_DAILY_TOKENS: count(1, 999_999_999).default(1_000_000),
  /** The operator's key for a service that makes vectors, at build and at start; without one sentences are ranked by their words alone. */
  EMBEDDINGS_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{1,4096}$/)
    .optional(),
  EMBEDDINGS_MODEL: z
    .string()
    .regex(/^[\x21-\x7e]{1,100}$/)
    .default(usualEmbeddings.model),
  /** Where that model is: the address before `/embeddings`, by default the one of the API that the pages describe. */
  EMBEDDINGS_ORIGIN: serviceBase.default(`${portal.apiBase}/paas/v4`),
  /** Numbers of a vector, for models that can make shorter ones. */
  EMBEDDINGS_DIMENSIONS: count(16, 4096).optional(),
  /** Whether readers are asked what they think of a page, and searches and dead addresses are counted: the build writes the form. */
  FEEDBACK: z.enum(['on', 'off']).default('on'),
  /** Days after which what readers told is deleted; pages name the number. */
  FEEDBACK_DAYS: count(1, 3650).default(180),
  /** Folder of the database where there is no PostgreSQL, absolute or relative to the project. */
  DATA_DIR: z.string().default('.data'),
  /** PostgreSQL, for several copies of the portal. */
  DATABASE_URL: z
    .string()
    .refine((value) => /^postgres(?:ql)?:$/.test(URL.parse(value)?.protocol ?? ''))
    .optional(),
  /** Opens the page that shows what readers told, and the metrics; without it there are none. */
  INSIGHTS_TOKEN: text(/^[\x21-\x7e]{16,200}$/).optional(),
  /** Whether each request is a line of JSON on the standard output, and whether the reader's address is in it. */
  LOG: z.enum(['off', 'json']).default('off'),
  LOG_ADDRESSES: flag.default(false),
  /** Address at which a page's file is edited, `{file}` in the place of its path; without it pages have no such link. */
  EDIT_URL: text(/^https:\/\/[^\s{}]+\{file\}[^\s{}]*$/).optional()
});

/** Settings whose value is shown to nobody, not even where it cannot be used. */
export const secrets: ReadonlySet<string> = new Set(['DATABASE_URL', 'INSIGHTS_TOKEN', 'ASK_API_KEY', 'EMBEDDINGS_KEY']);

/** Whether an origin is on this very machine. */
export function isLoopback(value: string): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(value).hostname);
}

/** What each setting may be, in words. */
export const remedies: Record<string, string> = {
  PORT: 'a whole number from 1 to 65535',
  SITE_URL:
    'an address with scheme and host, such as https://docs.example.org; a path below which the portal is served goes into BASE_PATH',
  BASE_PATH: 'a path that begins with "/" and does not end with it, such as /docs',
  PLATFORM_ORIGIN: 'an address with scheme and host and no path, such as https://example.org',
  SITE_INDEXABLE: '"true" or "false"',
  HSTS: '"true" or "false"',
  STANDALONE: '"true" or "false"',
  FILINGS_FILE: 'the path of a .json file, such as content/filings/records.json',
  TRY_IT: '"on" or "off"',
  API_ORIGIN: `${apiOrigin}, the host of apiBase in portal.config.ts (the one place to change it), or an address of this machine for tests, such as http://localhost:8080`,
  TRY_IT_SECONDS: 'a whole number from 1 to 3600',
  ASK_MODEL: 'the code of a model, up to 100 letters, digits and signs without a space',
  ASK_ORIGIN: `the address before /chat/completions, such as ${apiOrigin}/v1; without ASK_API_KEY readers send their own keys there, so it has to be on ${apiOrigin}, the host of apiBase in portal.config.ts, or on this machine`,
  ASK_API_KEY: 'the key of that service, without a space',
  ASK_DAILY_TOKENS: 'a whole number from 1 to 999999999',
  EMBEDDINGS_KEY: 'the key of a service that makes vectors, without a space',
  EMBEDDINGS_MODEL: 'the code of a model that makes vectors, up to 100 letters, digits and signs without a space',
  EMBEDDINGS_ORIGIN: `the address before /embeddings, such as ${portal.apiBase}/paas/v4`,
  EMBEDDINGS_DIMENSIONS: 'a length of vectors that the model can make, from 16 to 4096',
  FEEDBACK: '"on" or "off"',
  FEEDBACK_DAYS: 'a whole number from 1 to 3650',
  DATABASE_URL: 'an address such as postgres://user:password@host:5432/portal',
  INSIGHTS_TOKEN: '16 to 200 letters, digits and signs without a space, such as what "openssl rand -hex 16" prints',
  LOG: '"off" or "json"',
  LOG_ADDRESSES: '"true" or "false"',
  EDIT_URL: 'an address such as https://github.com/company/portal/edit/main/{file}',
  SECURITY_CONTACT: 'an address that begins with mailto:, https:// or tel:, such as mailto:security@example.org',
  SECURITY_EXPIRES: 'a day such as 2027-06-30'
};
