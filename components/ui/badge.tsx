import type {ComponentProps} from 'react';

const tones = {plain: 'bg-raised', good: 'bg-tip-soft text-tip', past: 'bg-warning-soft text-warning'};

/** A word in a capsule: a kind, a state. */
export function Badge({tone = 'plain', ...props}: ComponentProps<'span'> & {tone?: keyof typeof tones}) {
  return <span className={`inline-block rounded-full border px-2 text-xs leading-relaxed whitespace-nowrap ${tones[tone]}`} {...props} />;
}
