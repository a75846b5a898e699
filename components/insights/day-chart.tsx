import {useTranslations} from 'next-intl';

type DayChartProps = {
  title: string;
  /** A bar a day; `part` is the share of it that matters. */
  days: {day: string; all: number; part?: number}[];
};

const height = 60;
/** Width of a day, and of its bar. */
const step = 10;
const bar = 8;

/** Bars by day. The name of the picture has the figures that it shows at a glance; each bar has its own. */
export function DayChart({title, days}: DayChartProps) {
  const t = useTranslations('Insights');
  const most = Math.max(1, ...days.map(({all}) => all));
  const total = days.reduce((sum, {all}) => sum + all, 0);
  const label = t('chart', {title, from: days[0]?.day ?? '', to: days.at(-1)?.day ?? '', total, most: total === 0 ? 0 : most});
  const rest = (all: number, part: number) => [
    {from: part, to: all, look: 'fill-accent/40'},
    {from: 0, to: part, look: 'fill-accent'}
  ];
  return (
    <figure>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${days.length * step} ${height}`}
        preserveAspectRatio="none"
        className="h-24 w-full border-b"
      >
        {days.map(({day, all, part = 0}, index) => (
          <g key={day}>
            <title>{`${day}: ${all}${part ? ` (${part})` : ''}`}</title>
            {rest(all, part).map(
              ({from, to, look}) =>
                to > from && (
                  <rect
                    key={look}
                    x={index * step + 1}
                    width={bar}
                    y={height - (to / most) * height}
                    height={((to - from) / most) * height}
                    className={look}
                  />
                )
            )}
          </g>
        ))}
      </svg>
      <figcaption className="mt-1.5 text-xs text-muted">{label}</figcaption>
    </figure>
  );
}
