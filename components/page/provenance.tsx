import {Text} from '@/components/ui/text';

/** When a page's facts were true, and where they come from. */
export function Provenance({asOf, updated, label, sources}: {asOf: string; updated: string; label: string; sources: string[]}) {
  return (
    <div className="provenance">
      <p>
        {asOf} · {updated}
      </p>
      <details>
        <summary>
          {label} ({sources.length})
        </summary>
        <ul>
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
