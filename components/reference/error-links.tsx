import {useLocale, useTranslations} from 'next-intl';
import {Link} from '@/components/ui/link';
import {TableBox} from '@/components/ui/table-box';
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
      <TableBox>
        <thead>
          <tr>
            <th scope="col">{t('code')}</th>
            <th scope="col">{t('errorHttp')}</th>
            <th scope="col">{t('errorMeaning')}</th>
            <th scope="col">{t('errorRemedy')}</th>
          </tr>
        </thead>
        <tbody>
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
        </tbody>
      </TableBox>
    </>
  );
}
