import type {Source} from './types';

/** An answer as it is copied with the passages that it names, each with its whole address. `origin` is where the portal is served. */
export function withSources(text: string, cited: readonly number[], sources: readonly Source[], origin: string): string {
  const lines = cited.flatMap((number) => {
    const source = sources[number - 1];
    if (!source) return [];
    return [`[${number}] ${[source.page, source.heading.text].filter(Boolean).join(' · ')}: ${origin}${source.href}`];
  });
  return [text.trim(), ...(lines.length > 0 ? [lines.join('\n')] : [])].join('\n\n');
}
