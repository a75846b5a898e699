import {expect} from '@playwright/test';

/** What a reader meets on a page: a thing by its role and name, or by its text, within another where that is given. */
export type Thing = ({role: Role; name?: string; level?: number} | {text: string}) & {within?: Thing};

type Role =
  | 'banner'
  | 'button'
  | 'combobox'
  | 'dialog'
  | 'group'
  | 'heading'
  | 'link'
  | 'main'
  | 'navigation'
  | 'option'
  | 'radio'
  | 'region'
  | 'rowheader'
  | 'searchbox'
  | 'status'
  | 'textbox';

/** Somebody with a browser. Each engine has its own; the journeys ask the same of all of them. */
export type Reader = {
  /** Goes to an address and waits until the page has loaded. */
  open: (address: string) => Promise<void>;
  reload: () => Promise<void>;
  back: () => Promise<void>;
  forward: () => Promise<void>;
  /** Clicks the one thing of its kind that is shown, when there is one. */
  click: (thing: Thing) => Promise<void>;
  /** A key with its modifiers, as `Control+k`, to where the focus is. */
  press: (key: string) => Promise<void>;
  /** Keys, letter by letter, to where the focus is. */
  type: (text: string) => Promise<void>;
  /** Path, query and section of the address that the browser shows. */
  address: () => Promise<string>;
  /** The texts of all such things that are shown. */
  texts: (thing: Thing) => Promise<string[]>;
  /** A property of the first of such things, as `value` or `checked`. */
  property: (thing: Thing, name: string) => Promise<unknown>;
  /** Runs a function in the page with a value. */
  run: <A, T>(body: (given: A) => T, given: A) => Promise<T>;
  /** An attribute of the document's element. */
  root: (name: 'lang' | 'data-theme') => Promise<string | null>;
};

/** Waits until the address is the one given. */
export const at = (reader: Reader, address: string) => expect.poll(reader.address).toBe(address);

/** Waits until the things of a kind that are shown have these texts. */
export const sees = (reader: Reader, thing: Thing, ...texts: string[]) => expect.poll(() => reader.texts(thing)).toEqual(texts);

/** Waits until none of a kind is shown. */
export const seesNo = (reader: Reader, thing: Thing) => sees(reader, thing);

/** Waits until a property of a thing has a value. */
export const has = (reader: Reader, thing: Thing, name: string, value: unknown) =>
  expect.poll(() => reader.property(thing, name)).toBe(value);
