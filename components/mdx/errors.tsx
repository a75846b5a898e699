import {useLocale, useTranslations} from 'next-intl';
import {Link} from '@/components/ui/link';
import {DataTable} from '@/components/ui/table-box';
import {errorCodes} from '@/content/errors';
import {enumerate} from '@/i18n/enumerate';
import {retryCodes} from '@/lib/docs/retry-codes';
import {errorPath} from '@/lib/openapi/pages';

function find(code: number) {
  const found = errorCodes.find((error) => error.code === code);
  if (!found) throw new Error(`Error code ${code} is not in content/errors.ts. Correct the code, or add it there.`);
  return found;
}

/** Business error codes with what to do about them; all of them where `codes` is left out. */
export function ErrorTable({codes}: {codes?: number[]}) {
  const locale = useLocale();
  const t = useTranslations('ErrorTable');
  const rows = codes?.map(find) ?? errorCodes;
  return (
    <DataTable columns={[t('code'), t('http'), t('meaning'), t('remedy')]}>
      {rows.map((error) => (
        <tr key={error.code} id={codes ? undefined : `error-${error.code}`}>
          <td>
            <Link href={errorPath(error.code)}>
              <code translate="no">{error.code}</code>
            </Link>
            {error.legacy && <small> {t('legacy')}</small>}
          </td>
          <td>{error.http ?? '–'}</td>
          <td>{error.meaning[locale]}</td>
          <td>{error.remedy[locale]}</td>
        </tr>
      ))}
    </DataTable>
  );
}

/** An error code in running text, with its meaning on hover. */
export function ErrorCode({code}: {code: number}) {
  const locale = useLocale();
  return (
    <Link href={errorPath(code)}>
      <code translate="no" title={find(code).meaning[locale]}>
        {code}
      </code>
    </Link>
  );
}

/** The codes after which the same request is worth another attempt, in running text. */
export function RetryCodes() {
  return enumerate(useLocale(), retryCodes.map(String));
}
