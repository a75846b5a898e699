import type {Texts} from './texts';

/** A language of a portal, as `portal.config.ts` lists them. */
export type Language = {
  /** Name of its catalogue and its folder of content, and the prefix of its addresses: lower-case letters, `pt-br`. */
  code: string;
  /** BCP 47 tag, as `lang` and `hreflang` want it. */
  tag: string;
  /** Its name in itself. */
  name: string;
  /** Set while it is being translated: what it lacks is shown in the language of this code, and says so. */
  inProgress?: {fallback: string};
};

/** Whose portal it is. */
export type Portal = {
  name: Texts;
  /** Name beside the mark in the top bar. */
  shortName: Texts;
  /** Name of the company in law, for structured data. */
  legalName?: string;
  /** What the footer leads to: documentation and site of whoever stands behind the API. */
  officialDocs?: string;
  officialSite?: string;
  /** Ways to get help, in the support block. The community's address is also drawn as a QR code. */
  faq?: string;
  community?: string;
  phone?: string;
  email?: string;
  /** Public prefix of every path of the API. The playground sends requests to its host and to no other. */
  apiBase: string;
  /** The environment variable that samples read the key from. */
  apiKeyVariable: string;
  /** Where accounts, keys and tickets are; the setting PLATFORM_ORIGIN goes before it. */
  platform: string;
  /** Colours for what no style sheet reaches, such as the bar of a phone's browser: those of brand/theme.css. */
  colours: {accent: string; light: string; dark: string};
};
