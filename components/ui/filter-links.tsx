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

/** Choices of one filter as plain links, which keep the other filters. */
export function FilterLinks({label, name, options, all, path, query}: FilterLinksProps) {
  const href = (value: string) => {
    const {[name]: _, ...rest} = query;
    const next = new URLSearchParams(value ? {...rest, [name]: value} : rest).toString();
    return path + (next ? `?${next}` : '');
  };
  return (
    <nav aria-label={label} className="filters">
      <span aria-hidden>{label}</span>
      <div>
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
    </nav>
  );
}
