import {Check} from 'lucide';
import {useTranslations} from 'next-intl';
import {Frame} from '@/components/layout/frame';
import {Aside, Lead} from '@/components/page/main';
import {buttonClass} from '@/components/ui/button';
import {Icon} from '@/components/ui/icon';
import {platformLogin} from '@/lib/routing/login';
import {Logo} from '../layout/logo';

/** What an account is good for, and the way to the platform, which has the account. */
export function SignUpPanel({redirect}: {redirect?: string}) {
  const t = useTranslations('LoginPage');
  return (
    <Frame path="/login" search={redirect ? `?${new URLSearchParams({redirect})}` : ''} tabs={false}>
      <main id="content" className="grid flex-1 grid-cols-1 place-items-center px-4 py-12" tabIndex={-1}>
        <div className="w-full max-w-form rounded-xl border p-panel *:not-first:mt-4">
          <Logo />
          <h1>{t('headline')}</h1>
          <Lead>{t('subHeadline')}</Lead>
          <ul className="*:flex *:items-center *:gap-2.5 *:py-0.75 [&_svg]:flex-none [&_svg]:text-tip">
            <li>
              <Icon node={Check} /> {t('pointCoding')}
            </li>
            <li>
              <Icon node={Check} /> {t('freeTokens')}
            </li>
          </ul>
          <p>
            <a href={platformLogin(redirect)} className={buttonClass({size: 'large'})} rel="nofollow">
              {t('handOver')}
            </a>
          </p>
          <Aside>{t('description')}</Aside>
          <Aside>{t('note')}</Aside>
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
