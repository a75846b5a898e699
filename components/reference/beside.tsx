import type {ReactNode} from 'react';

type BesideProps = {
  /** Read before the example. */
  before?: ReactNode;
  example: ReactNode;
  /** Read after it. */
  children: ReactNode;
  /** Classes of each of the parts. */
  className?: string;
};

const grid = 'max-xl:*:not-first:mt-3 xl:grid xl:grid-cols-beside xl:grid-rows-[auto_1fr] xl:gap-x-8 xl:*:col-start-1 xl:*:min-w-0';
const kept =
  'xl:sticky xl:top-32 xl:col-start-2! xl:row-span-2 xl:row-start-1 xl:max-h-contents xl:self-start xl:overflow-y-auto xl:[scrollbar-width:thin]';

/** What is read and an example of it: one after the other, on wide screens side by side, where the example stays in sight. */
export function Beside({before, example, children, className = ''}: BesideProps) {
  return (
    <div className={grid}>
      {before && <div className={className}>{before}</div>}
      <div className={`${kept} ${className}`.trim()}>{example}</div>
      <div className={className}>{children}</div>
    </div>
  );
}
