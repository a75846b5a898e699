import {useTranslations} from 'next-intl';
import type {ComponentProps, ReactNode} from 'react';
import {scrolling} from './scrolling';

const box = 'relative overflow-x-auto rounded-lg border';
const heads = {line: '', wrapped: '[&_thead_th]:align-bottom [&_thead_th]:break-keep [&_thead_th]:whitespace-normal '};

type TableBoxProps = ComponentProps<'table'> & {
  /** Whether the heads of columns stay on one line. */
  head?: keyof typeof heads;
  label?: string;
};

/** A table that scrolls inside its own box, by keyboard too. */
export function TableBox({head = 'line', label, className = '', ...props}: TableBoxProps) {
  const t = useTranslations('TableBox');
  return (
    <ScrollBox label={label ?? t('label')}>
      <table className={`${heads[head]}${className}` || undefined} {...props} />
    </ScrollBox>
  );
}

/** Such a table with the names of its columns above its rows. */
export function DataTable({columns, children, ...props}: TableBoxProps & {columns: ReactNode[]}) {
  return (
    <TableBox {...props}>
      <thead>
        <tr>
          {columns.map((name, index) => (
            <th key={index} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </TableBox>
  );
}

/** What is wider than the page scrolls inside a box that can have the focus, so that a keyboard can scroll it. `label` says what it holds. */
export function ScrollBox({label, children}: {label: string; children: ReactNode}) {
  return (
    <div className={box} {...scrolling(label)}>
      {children}
    </div>
  );
}

/** A box for a table that is as wide as the page. */
export function FixedBox({className = '', ...props}: ComponentProps<'div'>) {
  return <div className={`${box} ${className}`.trim()} {...props} />;
}

type SpecTableProps = {
  caption: ReactNode;
  /** Whether the caption is there for the eye, as a warning. */
  shown?: boolean;
  rows: [name: string, value: ReactNode][];
};

/** A table of two columns: names and values. */
export function SpecTable({caption, shown = false, rows}: SpecTableProps) {
  return (
    <table className="[&_td_code]:wrap-anywhere [&_td_code]:whitespace-normal [&_th]:w-30 sm:[&_th]:w-44">
      <caption className={shown ? 'px-3 py-2 text-start font-semibold text-warning' : 'sr-only'}>{caption}</caption>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
