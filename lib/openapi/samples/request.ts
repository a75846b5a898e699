/** A request that samples are made from. */
export type SampleRequest = {
  method: string;
  url: string;
  kind: 'none' | 'json' | 'form';
  /** Values of the body; in a form `@name` stands for a file. */
  body: Record<string, unknown>;
  /** How the answer comes: one JSON body, server-sent events, or bytes. */
  answer: 'json' | 'stream' | 'file';
};

/** A form's values as texts, and its files by field. */
export function formParts(body: Record<string, unknown>): {values: [string, string][]; files: [string, string][]} {
  const entries = Object.entries(body).map(([name, value]): [string, string] => [name, String(value)]);
  return {
    values: entries.filter(([, value]) => !value.startsWith('@')),
    files: entries.filter(([, value]) => value.startsWith('@')).map(([name, value]) => [name, value.slice(1)])
  };
}

/** Indents every line but the first. */
export function indent(text: string, by: string): string {
  return text.replaceAll('\n', `\n${by}`);
}
