import {useTranslations} from 'next-intl';
import type {ReactNode} from 'react';
import {TableBox} from '@/components/ui/table-box';
import {pageHref} from '@/i18n/navigation';
import type {Locale} from '@/i18n/routing';

/** Names of columns. */
type Name = 'address' | 'asked' | 'errors' | 'helpful' | 'hits' | 'language' | 'linkedOn' | 'otherOpened' | 'page' | 'query' | 'unhelpful';
type Cell = string | number | {page: string; locale: string} | {address: string};

type ReportTableProps = {
  /** Also the name of its heading. */
  id: 'pages' | 'misses' | 'unopened' | 'dead';
  head: Name[];
  rows: Cell[][];
  note?: ReactNode;
};

/** A page of this portal by its public address. */
export function PageLink({page, locale}: {page: string; locale: string}) {
  const address = pageHref(locale as Locale, page);
  return <a href={address}>{address}</a>;
}

function Content({cell}: {cell: Cell}) {
  if (typeof cell === 'object') return 'page' in cell ? <PageLink {...cell} /> : <a href={cell.address}>{cell.address}</a>;
  return cell;
}

/** Numbers stand below each other, texts have room for some words before they break. */
const look = (cell?: Cell) => (typeof cell === 'number' ? 'text-end' : 'min-w-32 wrap-anywhere');

/** A table of the report, with its heading; a sentence where it is empty. */
export function ReportTable({id, head, rows, note}: ReportTableProps) {
  const t = useTranslations('Insights');
  return (
    <>
      <h2 id={id}>{t(id)}</h2>
      {rows.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <>
          {note}
          <TableBox label={t(id)}>
            <thead>
              <tr>
                {head.map((name, column) => (
                  <th key={name} scope="col" className={look(rows[0]?.[column])}>
                    {t(name)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((cells) => (
                <tr key={JSON.stringify(cells)}>
                  {cells.map((cell, column) => (
                    <td key={head[column]} className={look(cell)}>
                      <Content cell={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </TableBox>
        </>
      )}
    </>
  );
}
