import type {ReactNode} from 'react';

/** A question that unfolds its answer. The `id` stands inside, because a browser opens a `details` only for what is inside it. */
export function Question({question, id, children}: {question: string; id?: string; children: ReactNode}) {
  return (
    <details className="border-b py-2.5">
      <summary className="font-semibold">{question}</summary>
      <div
        id={id}
        className="scroll-mt-14 ps-4.5 pt-2 pb-1 *:not-first:mt-2 links:wrap-anywhere links:underline links:decoration-underline links:underline-offset-3"
      >
        {children}
      </div>
    </details>
  );
}
