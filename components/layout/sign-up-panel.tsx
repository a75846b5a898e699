import {Check} from 'lucide';
import {getTranslations} from 'next-intl/server';
import {Frame} from '@/components/layout/frame';
import {Icon} from '@/components/ui/icon';
import {platformLogin} from '@/lib/routing/login';
import {Logo} from './logo';

/** What an account is good for, and the way to the platform, which has the account. */
export async function SignUpPanel({redirect}: {redirect?: string}) {
  const t = await getTranslations('LoginPage');
  return (
    <Frame path="/login" search={redirect ? `?${new URLSearchParams({redirect})}` : ''} tabs={false}>
      <main id="content" className="sign-up" tabIndex={-1}>
        <div className="panel">
          <Logo />
          <h1>{t('headline')}</h1>
          <p className="lead">{t('subHeadline')}</p>
          <ul>
            <li>
              <Icon node={Check} /> {t('pointCoding')}
            </li>
            <li>
              <Icon node={Check} /> {t('freeTokens')}
            </li>
          </ul>
          <p>
            <a href={platformLogin(redirect)} className="button-primary large" rel="nofollow">
              {t('handOver')}
            </a>
          </p>
          <p className="muted">{t('description')}</p>
          <p className="muted">{t('note')}</p>
          {redirect && (
            <p>
              <a href={redirect}>{t('goBack', {path: redirect})}</a>
            </p>
          )}
        </div>
      </main>
    </Frame>
  );
}
