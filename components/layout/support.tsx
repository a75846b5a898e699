import {getTranslations} from 'next-intl/server';
import {site} from '@/content/site';
import {SidebarHeading} from './sidebar';

/** Help beyond the pages: FAQ, work order, telephone, user group with its QR code. */
export async function Support() {
  const t = await getTranslations('Support');
  return (
    <section className="mx-3 mt-6 border-t pt-1 text-xs text-muted" aria-label={t('label')}>
      <SidebarHeading className="">
        <a href={site.officialFaq}>{t('faq')}</a>
      </SidebarHeading>
      <SidebarHeading className="">{t('customerService')}</SidebarHeading>
      <p>
        <a href="/ticket-submit">{t('workOrder')}</a>
      </p>
      <p>
        {t('consultation')} <a href={site.phone.href}>{site.phone.shown}</a>
        <br />
        {t('hours')}
      </p>
      <SidebarHeading className="">{t('helpCenter')}</SidebarHeading>
      <p>{t('scan')}</p>
      <a href={site.community} className="mt-2 inline-block text-center">
        <img src="/qr.svg" width={120} height={120} alt={t('qr')} loading="lazy" className="size-30 rounded-md border" />
        {t('userGroup')}
      </a>
    </section>
  );
}
