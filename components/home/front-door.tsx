import {ArrowRight} from 'lucide';
import {getLocale, getTranslations} from 'next-intl/server';
import {Frame} from '@/components/layout/frame';
import {JsonLd} from '@/components/page/json-ld';
import {PageActions} from '@/components/page/page-actions';
import {Card, Cards} from '@/components/ui/cards';
import {Icon} from '@/components/ui/icon';
import {Link} from '@/components/ui/link';
import {faqGroups} from '@/content/faq';
import {models} from '@/content/models';
import {docs} from '@/lib/docs';
import {flatten, guideTree} from '@/lib/docs/navigation';
import {webSite} from '@/lib/machine/json-ld';
import {CommonQuestions} from './common-questions';
import {capabilityIcons, shortcutIcons} from './icons';
import {LatestReleases} from './latest-releases';
import {ModelKinds} from './model-kinds';
import {QuickStart} from './quick-start';

/** The first page: what is here, the first call, and where to go. */
export async function FrontDoor() {
  const locale = await getLocale();
  const t = await getTranslations();
  const capabilities = guideTree(locale).filter(({id}) => id === 'capabilities');
  const questions = faqGroups.reduce((sum, group) => sum + group.items.length, 0);
  return (
    <Frame path="/" tabs={false}>
      <main id="content" className="front" tabIndex={-1}>
        <section className="hero">
          <div>
            <h1>{t('HomePage.title')}</h1>
            <p className="lead">{t('HomePage.lead')}</p>
            <p className="actions">
              <Link href="/dev/welcome" className="button-primary large">
                {t('HomePage.start')} <Icon node={ArrowRight} />
              </Link>
              <Link href="/dev/howuse/model" className="button-plain large">
                {t('HomePage.browseModels')}
              </Link>
            </p>
            <ul className="figures" aria-label={t('HomePage.factsLabel')}>
              <li>{t('HomePage.pages', {count: docs.listAll().length})}</li>
              <li>{t('HomePage.models', {count: models.length})}</li>
              <li>{t('HomePage.questions', {count: questions})}</li>
            </ul>
          </div>
          <div className="quick-start">
            <h2>{t('HomePage.quickStart')}</h2>
            <p>{t('HomePage.quickStartText')}</p>
            <QuickStart />
          </div>
        </section>
        <section aria-labelledby="shortcuts">
          <h2 id="shortcuts">{t('HomePage.shortcuts')}</h2>
          <Cards>
            <Card title={t('SectionTabs.guide')} href="/dev/howuse" icon={shortcutIcons.guide}>
              {t('HomePage.guideText')}
            </Card>
            <Card title={t('SectionTabs.api')} href="/dev/api" icon={shortcutIcons.api}>
              {t('HomePage.apiText')}
            </Card>
            <Card title={docs.get(locale, 'howuse/Filing')?.meta.navTitle ?? ''} href="/dev/howuse/Filing" icon={shortcutIcons.filing}>
              {t('HomePage.filingText')}
            </Card>
            <Card title={t('SectionTabs.guidelines')} href="/dev/guidelines" icon={shortcutIcons.guidelines}>
              {t('HomePage.guidelinesText')}
            </Card>
            <Card title={t('SectionTabs.releaseNotes')} href="/dev/releasenotes" icon={shortcutIcons.releaseNotes}>
              {t('HomePage.releaseNotesText')}
            </Card>
            <Card title={t('SectionTabs.faq')} href="/dev/faq" icon={shortcutIcons.faq}>
              {t('HomePage.faqText')}
            </Card>
          </Cards>
        </section>
        <ModelKinds />
        <section aria-labelledby="capabilities">
          <h2 id="capabilities">{t('HomePage.capabilitiesTitle')}</h2>
          <p>{t('HomePage.capabilitiesText')}</p>
          <Cards>
            {flatten(capabilities).map((item) => (
              <Card key={item.slug} title={item.label} href={item.path} icon={capabilityIcons[item.slug]}>
                {docs.get(locale, item.slug)?.meta.description}
              </Card>
            ))}
          </Cards>
        </section>
        <CommonQuestions />
        <LatestReleases />
        <PageActions path="/" />
        <JsonLd things={[webSite(locale)]} />
      </main>
    </Frame>
  );
}
