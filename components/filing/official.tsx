import type {Stretch} from '@/lib/filings/difference';
import {officialTag} from '@/lib/filings/disclosure';

/** An official text, which is Chinese and never translated. */
export function Official({children}: {children: string}) {
  return (
    <span lang={officialTag} translate="no">
      {children}
    </span>
  );
}

/** A text with the characters marked in which it differs from another. */
export function Marked({stretches}: {stretches: readonly Stretch[]}) {
  return (
    <span lang={officialTag} translate="no" className="wrap-anywhere">
      {stretches.map(({text, differs}, index) =>
        differs ? (
          <mark key={index} className="rounded-none bg-warning-soft font-semibold text-warning underline underline-offset-3">
            {text}
          </mark>
        ) : (
          text
        )
      )}
    </span>
  );
}
