/** A request that samples are made from. */
export type SampleRequest = {
  method: string;
  url: string;
  kind: 'none' | 'json' | 'form';
  /** Values of the body; in a form `@name` stands for a file, a list of them for several. */
  body: Record<string, unknown>;
  /** The body to the letter, where somebody has typed it. */
  text?: string;
  /** Headers beside key and type, by name. */
  headers?: Record<string, string>;
  /** How the answer comes: one JSON body, server-sent events, or bytes. */
  answer: 'json' | 'stream' | 'file';
};

/** A form's values as texts, and its files by field. */
export function formParts(body: Record<string, unknown>): {values: [string, string][]; files: [string, string][]} {
  const isFiles = (value: unknown): value is string[] =>
    Array.isArray(value) && value.length > 0 && value.every((item) => String(item).startsWith('@'));
  const entries = Object.entries(body).flatMap(([name, value]) =>
    (isFiles(value) ? value : [value]).map((item): [string, string] => [name, String(item)])
  );
  return {
    values: entries.filter(([, value]) => !value.startsWith('@')),
    files: entries.filter(([, value]) => value.startsWith('@')).map(([name, value]) => [name, value.slice(1)])
  };
}

/** Indents every line but the first. */
export function indent(text: string, by: string): string {
  return text.replaceAll('\n', `\n${by}`);
}
