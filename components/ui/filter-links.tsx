import type {ReactNode} from 'react';
import {Link} from './link';

type FilterOption = {value: string; label: string};

type FilterLinksProps = {
  label: string;
  /** Name of the parameter in the address. */
  name: string;
  options: FilterOption[];
  /** Label of the choice that sets no filter. */
  all: string;
  path: string;
  query: Readonly<Record<string, string>>;
};

/** Links beside each other, the current one marked. */
export function LinkRow({label, children}: {label: string; children: ReactNode}) {
  return (
    <nav
      aria-label={label}
      className="mt-3 flex flex-wrap items-baseline gap-1.5 text-xs links:rounded-full links:border links:px-2.5 links:py-0.5 links:text-ink links:no-underline links:hover:border-accent links:current:border-accent links:current:bg-accent-soft links:current:font-semibold links:current:text-accent"
    >
      {children}
    </nav>
  );
}

/** Choices of one filter as plain links, which keep the other filters. */
export function FilterLinks({label, name, options, all, path, query}: FilterLinksProps) {
  const href = (value: string) => {
    const {[name]: _, ...rest} = query;
    const next = new URLSearchParams(value ? {...rest, [name]: value} : rest).toString();
    return path + (next ? `?${next}` : '');
  };
  return (
    <LinkRow label={label}>
      <span aria-hidden className="min-w-18 text-muted">
        {label}
      </span>
      <div className="flex grow basis-56 flex-wrap gap-1.5">
        {[{value: '', label: all}, ...options].map((option) => (
          <Link
            key={option.value}
            href={href(option.value)}
            aria-current={(query[name] ?? '') === option.value ? 'true' : undefined}
            rel="nofollow"
          >
            {option.label}
          </Link>
        ))}
      </div>
    </LinkRow>
  );
}
