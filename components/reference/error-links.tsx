import {useLocale, useTranslations} from 'next-intl';
import {Link} from '@/components/ui/link';
import {DataTable} from '@/components/ui/table-box';
import {Text} from '@/components/ui/text';
import {errorCodes} from '@/content/errors';
import {errorPath} from '@/lib/openapi/pages';

/** Business codes with their meaning and what to do, each leading to its page. */
export function ErrorLinks({codes}: {codes: number[]}) {
  const locale = useLocale();
  const t = useTranslations('Api');
  return (
    <>
      <p>{t('errorCodesNote')}</p>
      <DataTable columns={[t('code'), t('errorHttp'), t('errorMeaning'), t('errorRemedy')]}>
        {errorCodes
          .filter(({code}) => codes.includes(code))
          .map(({code, http, meaning, remedy}) => (
            <tr key={code}>
              <td>
                <Link href={errorPath(code)}>
                  <code translate="no">{code}</code>
                </Link>
              </td>
              <td>{http ?? '–'}</td>
              <td>{meaning[locale]}</td>
              <td>
                <Text>{remedy[locale]}</Text>
              </td>
            </tr>
          ))}
      </DataTable>
    </>
  );
}
