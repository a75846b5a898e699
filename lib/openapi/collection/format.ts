/** The parts of the Postman Collection Format v2.1 that the reference uses: https://schema.getpostman.com/json/collection/v2.1.0/docs/index.html */
type Variable = {key: string; value: string; description?: string};

export type FormField = {key: string; description?: string} & ({type: 'text'; value: string} | {type: 'file'; src: string[]});

export type Body = {mode: 'raw'; raw: string; options: {raw: {language: 'json'}}} | {mode: 'formdata'; formdata: FormField[]};

export type Url = {
  raw: string;
  host: string[];
  path: string[];
  query?: (Variable & {disabled?: true})[];
  variable?: Variable[];
};

export type CollectionRequest = {
  method: string;
  description: string;
  header: {key: string; value: string}[];
  url: Url;
  body?: Body;
};

export type Item = {name: string; description?: string; request: CollectionRequest};

/** A folder of requests or of further folders. */
export type Folder = {name: string; description?: string; item: (Item | Folder)[]};

export type Collection = {
  info: {name: string; description: string; schema: string};
  auth: {type: 'bearer'; bearer: {key: 'token'; value: string; type: 'string'}[]};
  variable: Variable[];
  item: Folder[];
};

export const collectionSchema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
