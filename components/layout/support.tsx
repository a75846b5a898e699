import {getTranslations} from 'next-intl/server';
import {site} from '@/content/site';

/** Help beyond the pages: FAQ, work order, telephone, user group with its QR code. */
export async function Support() {
  const t = await getTranslations('Support');
  return (
    <section className="support" aria-label={t('label')}>
      <h2>
        <a href={site.officialFaq}>{t('faq')}</a>
      </h2>
      <h2>{t('customerService')}</h2>
      <p>
        <a href="/ticket-submit">{t('workOrder')}</a>
      </p>
      <p>
        {t('consultation')} <a href={site.phone.href}>{site.phone.shown}</a>
        <br />
        {t('hours')}
      </p>
      <h2>{t('helpCenter')}</h2>
      <p>{t('scan')}</p>
      <a href={site.community} className="qr">
        <img src="/qr.svg" width={120} height={120} alt={t('qr')} loading="lazy" />
        {t('userGroup')}
      </a>
    </section>
  );
}
