import type {Locale} from '@/i18n/routing';

/** A wording that pages, data, messages and the API document do not use, and what they use instead. */
type Wording = {avoid: RegExp; use: string};

/** The wordings to avoid in each language. A language without any is not looked at. */
export type Wordings = Partial<Record<Locale, Wording[]>>;
