import {useTranslations} from 'next-intl';

const frame = 'overflow-x-auto rounded-lg border p-4';

function Caption({children}: {children: string}) {
  return <figcaption className="mt-2.5 text-center text-xs text-muted">{children}</figcaption>;
}

/** That of `text-sm`, in pixels. */
const fontSize = 14;

/** Width of a text in pixels, whole ones: a Chinese character is one em wide, a Latin one about 0.56. */
function textWidth(text: string): number {
  let ems = 0;
  for (const character of text) ems += /[⺀-鿿＀-￯]/u.test(character) ? 1 : 0.56;
  return Math.ceil(ems * fontSize);
}

type SequenceProps = {
  label: string;
  actors: string[];
  /** Sender, receiver (places in `actors`) and what is sent. */
  steps: [number, number, string][];
};

/** Who sends what to whom, from top to bottom. Read out as its list of steps. */
export function Sequence({label, actors, steps}: SequenceProps) {
  const t = useTranslations('Diagram');
  const reach = Math.max(...steps.map(([from, to, text]) => Math.ceil((textWidth(text) + 28) / Math.max(1, Math.abs(to - from)))));
  const box = Math.max(...actors.map((actor) => textWidth(actor) + 28));
  const gap = Math.max(reach, box + 16, 130);
  const width = gap * (actors.length - 1) + box + 4;
  const height = 56 + steps.length * 46;
  const x = (actor: number) => 2 + box / 2 + actor * gap;
  const spoken = steps.map(([from, to, text]) => t('from', {from: actors[from] ?? '', to: actors[to] ?? '', text}));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <figure className={frame} tabIndex={0} aria-label={label}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        className={`mx-auto h-auto max-w-full fill-ink stroke-surface text-sm ${width > 430 ? 'min-w-108' : ''}`.trim()}
        strokeWidth="4"
        paintOrder="stroke"
        role="img"
        aria-label={spoken.join('; ')}
      >
        {actors.map((actor, index) => (
          <g key={actor}>
            <path className="fill-none stroke-line-strong" strokeWidth="1" strokeDasharray="3 4" d={`M${x(index)} 34V${height}`} />
            <rect
              className="fill-accent-soft stroke-accent"
              strokeWidth="1"
              paintOrder="normal"
              x={x(index) - box / 2}
              y="2"
              width={box}
              height="32"
              rx="8"
            />
            <text className="stroke-none" x={x(index)} y="23" textAnchor="middle">
              {actor}
            </text>
          </g>
        ))}
        {steps.map(([from, to, text], index) => {
          const y = 76 + index * 46;
          const tip = x(to) + (to > from ? -3 : 3);
          const head = to > from ? -7 : 7;
          return (
            <g key={`${index}-${text}`}>
              <text x={(x(from) + x(to)) / 2} y={y - 8} textAnchor="middle">
                {text}
              </text>
              <path
                className="fill-none stroke-accent"
                strokeWidth="1.5"
                d={`M${x(from)} ${y}H${tip}M${tip + head} ${y - 4.5}L${tip} ${y}l${head} 4.5`}
              />
            </g>
          );
        })}
      </svg>
      <Caption>{label}</Caption>
    </figure>
  );
}

/** Stages in their order. An ordered list drawn as a chain, so it wraps on narrow screens and reads as text. */
export function Flow({label, nodes}: {label: string; nodes: string[]}) {
  return (
    <figure className={frame}>
      <ol className="flex list-none flex-wrap justify-center gap-x-8 gap-y-2 p-0">
        {nodes.map((node) => (
          <li
            key={node}
            className="relative m-0 rounded-md border border-accent bg-accent-soft px-3.5 py-1.5 text-sm not-first:before:absolute not-first:before:-left-6 not-first:before:text-accent not-first:before:sign-['→']"
          >
            {node}
          </li>
        ))}
      </ol>
      <Caption>{label}</Caption>
    </figure>
  );
}
