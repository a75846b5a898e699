import {Text} from '@/components/ui/text';

/** The look of the line that says so. */
export const provenanceClass = 'border-t pt-4 text-xs text-muted';

/** When a page's facts were true, and where they come from. */
export function Provenance({asOf, updated, label, sources}: {asOf: string; updated: string; label: string; sources: string[]}) {
  return (
    <div className={provenanceClass}>
      <p>
        {asOf} · {updated}
      </p>
      <details>
        <summary>
          {label} ({sources.length})
        </summary>
        <ul className="mt-1.5 list-disc ps-5 *:py-1.25 links:wrap-anywhere links:underline links:decoration-underline links:underline-offset-3">
          {sources.map((source) => (
            <li key={source}>
              <a href={source}>
                <Text>{decodeURI(source).replace(/^https?:\/\//, '')}</Text>
              </a>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
