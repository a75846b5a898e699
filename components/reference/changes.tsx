import {useLocale, useTranslations} from 'next-intl';
import {Badge} from '@/components/ui/badge';
import {Facts} from '@/components/ui/facts';
import {Link} from '@/components/ui/link';
import {DataTable} from '@/components/ui/table-box';
import {Text} from '@/components/ui/text';
import {comma} from '@/i18n/enumerate';
import type {ReferenceEntry} from '@/lib/data/schema';
import {referenceHistory} from '@/lib/openapi/changes/history';
import {type ChangeLine, changesByOperation, type OperationChanges} from '@/lib/openapi/changes/lines';
import {releasesOfReference} from '@/lib/openapi/changes/releases';
import {entryId} from '@/lib/openapi/paths';
import {MethodPath} from './method-path';

/** What changed of the API document, day by day, newest first. */
export function ReferenceChanges() {
  return (
    <ol className="list-none p-0 *:m-0 *:border-b *:py-4">
      {referenceHistory().map((entry) => (
        <Entry key={entry.date} entry={entry} />
      ))}
    </ol>
  );
}

function Entry({entry}: {entry: ReferenceEntry}) {
  const locale = useLocale();
  const t = useTranslations('ReferenceChanges');
  const {date, note, changes} = entry;
  const breaking = changes.filter((change) => change.breaking).length;
  return (
    <li id={entryId(date)}>
      <h3 className="my-1">
        <a href={`#${entryId(date)}`}>
          <time dateTime={date}>{date}</time>
        </a>
      </h3>
      {changes.length > 0 && (
        <Facts>
          <span>{t('count', {count: changes.length})}</span>
          {breaking > 0 && <Badge tone="past">{t('breakingCount', {count: breaking})}</Badge>}
        </Facts>
      )}
      {note && (
        <p>
          <Text>{note[locale]}</Text>
        </p>
      )}
      <ul>
        {changesByOperation(entry, locale).map((each) => (
          <ChangedOperation key={each.operation} {...each} />
        ))}
      </ul>
    </li>
  );
}

function ChangedOperation({operation, page, lines}: OperationChanges) {
  const [method = '', path = ''] = operation.split(' ');
  return (
    <li>
      {page && <Link href={page.path}>{page.raw.summary}</Link>} <MethodPath method={method} path={path} />
      <ul>
        {lines.map((line, index) => (
          <Line key={index} line={line} />
        ))}
      </ul>
    </li>
  );
}

function Line({line: {breaking, pieces}}: {line: ChangeLine}) {
  const t = useTranslations('ReferenceChanges');
  return (
    <li>
      {breaking && (
        <>
          <Badge tone="past">{t('breaking')}</Badge>{' '}
        </>
      )}
      {pieces.map((piece, index) => {
        if ('text' in piece) return piece.text;
        const code = (
          <code key={index} translate="no" className="wrap-anywhere whitespace-normal">
            {piece.code}
          </code>
        );
        return piece.href ? (
          <Link key={index} href={piece.href}>
            {code}
          </Link>
        ) : (
          code
        );
      })}
    </li>
  );
}

/** Releases of the platform that concern operations of the reference, with the operations. */
export function ReferenceReleases() {
  const locale = useLocale();
  const t = useTranslations();
  return (
    <DataTable columns={[t('ReferenceChanges.day'), t('ReferenceChanges.release'), t('ReferenceChanges.operations')]}>
      {releasesOfReference(locale).map(({release: {id, date, precision, title}, operations}) => (
        <tr key={id}>
          <td>
            <time dateTime={date}>{precision === 'by' ? t('ReleaseList.by', {date}) : date}</time>
          </td>
          <td className="min-w-44">
            <Link href={`/dev/releasenotes#${id}`}>{title[locale]}</Link>
          </td>
          <td className="min-w-44">
            {operations.map(({id: operation, path, raw}, index) => (
              <span key={operation}>
                {index > 0 && comma(locale)}
                <Link href={path}>{raw.summary}</Link>
              </span>
            ))}
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
