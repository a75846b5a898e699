import type {IconNode} from 'lucide';

/** An icon of the lucide set, drawn on the server. Decoration: what it means stands beside it or in a label. */
export function Icon({node, size = 18, className}: {node: IconNode; size?: number; className?: string}) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={className}
    >
      {node.map(([Tag, attributes], index) => (
        <Tag key={index} {...(attributes as Record<string, string>)} />
      ))}
    </svg>
  );
}
