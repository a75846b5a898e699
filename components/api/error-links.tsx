import {getLocale, getTranslations} from 'next-intl/server';
import {TableBox} from '@/components/mdx/html';
import {errorCodes} from '@/content/errors';
import {localePath} from '@/i18n/navigation';
import {errorPath} from '@/lib/openapi/pages';

/** Business codes with their meaning, each leading to its page. */
export async function ErrorLinks({codes}: {codes: number[]}) {
  const locale = await getLocale();
  const t = await getTranslations('Api');
  return (
    <>
      <p>{t('errorCodesNote')}</p>
      <TableBox>
        <thead>
          <tr>
            <th scope="col">{t('code')}</th>
            <th scope="col">{t('errorHttp')}</th>
            <th scope="col">{t('errorMeaning')}</th>
          </tr>
        </thead>
        <tbody>
          {errorCodes
            .filter(({code}) => codes.includes(code))
            .map(({code, http, meaning}) => (
              <tr key={code}>
                <td>
                  <a href={localePath(locale, errorPath(code))}>
                    <code>{code}</code>
                  </a>
                </td>
                <td>{http ?? '–'}</td>
                <td>{meaning[locale]}</td>
              </tr>
            ))}
        </tbody>
      </TableBox>
    </>
  );
}
