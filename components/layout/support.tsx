import {useTranslations} from 'next-intl';
import {Copyable} from '@/components/ui/code';
import {platformPaths} from '@/content/navigation';
import {publicPath} from '@/i18n/base-path';
import {portal} from '@/portal.config';
import {SidebarHeading} from './sidebar';

/** Help beyond the pages: FAQ, work order, telephone, user group with its QR code. */
export function Support() {
  const t = useTranslations('Support');
  return (
    <section className="mx-3 mt-6 border-t pt-1 text-xs text-muted" aria-label={t('label')}>
      {portal.faq && (
        <SidebarHeading className="">
          <a href={portal.faq}>{t('faq')}</a>
        </SidebarHeading>
      )}
      <SidebarHeading className="">{t('customerService')}</SidebarHeading>
      {platformPaths.some((path) => path === 'ticket-submit') && (
        <p>
          <a href={publicPath('/ticket-submit')}>{t('workOrder')}</a>
        </p>
      )}
      {portal.phone && (
        <p>
          {t('consultation')} <a href={`tel:${portal.phone.replaceAll('-', '')}`}>{portal.phone}</a>
          <br />
          {t('hours')}
        </p>
      )}
      {portal.email && (
        <p>
          <Copyable label={t('copyEmail')} text={portal.email}>
            <a href={`mailto:${portal.email}`}>{portal.email}</a>
          </Copyable>
        </p>
      )}
      {portal.community && (
        <>
          <SidebarHeading className="">{t('helpCenter')}</SidebarHeading>
          <p>{t('scan')}</p>
          <a href={portal.community} className="mt-2 inline-block text-center">
            <img src={publicPath('/qr.svg')} width={120} height={120} alt={t('qr')} loading="lazy" className="size-30 rounded-md border" />
            {t('userGroup')}
          </a>
        </>
      )}
    </section>
  );
}
