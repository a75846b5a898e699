import type {Source} from './types';

/** Name of a passage, as its links are called. */
export const nameOf = ({page, heading}: Source) => [page, heading.text].filter(Boolean).join(' · ');

/** An answer as it is copied with the passages that it names, each with its whole address. `origin` is where the portal is served. */
export function withSources(text: string, cited: readonly number[], sources: readonly Source[], origin: string): string {
  const lines = cited.flatMap((number) => {
    const source = sources[number - 1];
    if (!source) return [];
    return [`[${number}] ${nameOf(source)}: ${origin}${source.href}`];
  });
  return [text.trim(), ...(lines.length > 0 ? [lines.join('\n')] : [])].join('\n\n');
}
