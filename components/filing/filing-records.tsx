import {useTranslations} from 'next-intl';
import {Count} from '@/components/ui/facts';
import {Link} from '@/components/ui/link';
import {filingListPath, registry, tableFrom, viewFilings} from '@/lib/filings';
import {FilingTable} from './filing-table';
import {RecordBox, RecordTable} from './record-table';

/** The registry: a table of two columns for each record while it is short, one table to search from `tableFrom` records up. */
export function FilingRecords({query}: {query: Readonly<Record<string, string>>}) {
  const t = useTranslations();
  if (registry.listed.length >= tableFrom) return <FilingTable query={query} />;
  const filtered = Object.keys(query).length > 0;
  const {rows, total} = viewFilings(registry, filtered ? query : {sort: 'filedOn'});
  return (
    <>
      {filtered && (
        <Count>
          {t('FilingTable.count', {total})} <Link href={filingListPath}>{t('FilingTable.clear')}</Link>
        </Count>
      )}
      {rows.map((record) => (
        <RecordBox key={record.number} id={record.number}>
          <RecordTable record={record} linked />
          <a
            href={`#${record.number}`}
            data-page-only=""
            className="absolute end-3 top-1.75 text-xs text-muted no-underline print:hidden"
            aria-label={`${t('Filing.permalink')}: ${record.number}`}
          >
            #
          </a>
        </RecordBox>
      ))}
    </>
  );
}
