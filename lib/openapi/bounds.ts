import type {ValueRules} from './types';

/** The least and the greatest that something may be; `open` where the bound itself is excluded. */
export type Bounds = {low?: number; high?: number; lowOpen?: boolean; highOpen?: boolean};

/** What a number may be, of inclusive and exclusive bounds the narrower one. */
export function rangeOf({minimum, maximum, exclusiveMinimum, exclusiveMaximum}: ValueRules): Bounds {
  const lowOpen = exclusiveMinimum !== undefined && (minimum === undefined || exclusiveMinimum >= minimum);
  const highOpen = exclusiveMaximum !== undefined && (maximum === undefined || exclusiveMaximum <= maximum);
  return {low: lowOpen ? exclusiveMinimum : minimum, high: highOpen ? exclusiveMaximum : maximum, lowOpen, highOpen};
}

/** Bounds as the reference and the form show them: `0–1`, `≥ 0`, `> 0, ≤ 1`. Undefined where there are none. */
export function boundsText({low, high, lowOpen, highOpen}: Bounds): string | undefined {
  const parts = [
    ...(low === undefined ? [] : [`${lowOpen ? '>' : '≥'} ${low}`]),
    ...(high === undefined ? [] : [`${highOpen ? '<' : '≤'} ${high}`])
  ];
  if (parts.length < 2 || lowOpen || highOpen) return parts.length > 0 ? parts.join(', ') : undefined;
  return low === high ? String(low) : `${low}–${high}`;
}

/** Whether a number or a size lies outside. */
export function isOutside(size: number, {low, high, lowOpen, highOpen}: Bounds): boolean {
  const below = low !== undefined && (lowOpen ? size <= low : size < low);
  const above = high !== undefined && (highOpen ? size >= high : size > high);
  return below || above;
}
