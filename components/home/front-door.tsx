import {ArrowRight} from 'lucide';
import {useLocale, useTranslations} from 'next-intl';
import {Frame} from '@/components/layout/frame';
import {JsonLd} from '@/components/page/json-ld';
import {Actions, Lead, Main} from '@/components/page/main';
import {PageActions} from '@/components/page/page-actions';
import {usePlaceName} from '@/components/page/place-name';
import {Card, Cards} from '@/components/ui/cards';
import {Icon} from '@/components/ui/icon';
import {LinkButton} from '@/components/ui/link-button';
import {faqGroups} from '@/content/faq';
import {models} from '@/content/models';
import {docs} from '@/lib/docs';
import {flatten, guideTree} from '@/lib/docs/navigation';
import {slugAt} from '@/lib/docs/pages';
import {filingListPath} from '@/lib/filings/paths';
import {webSite} from '@/lib/machine/json-ld';
import {CommonQuestions} from './common-questions';
import {capabilityIcons, shortcutIcons} from './icons';
import {LatestReleases} from './latest-releases';
import {ModelKinds} from './model-kinds';
import {QuickStart} from './quick-start';
import {SectionTitle} from './section-title';

/**
 * A tint from edge to edge of the window, which the text column does not reach. It is a colour that fades, no image of a gradient, which
 * browsers that darken pages would leave as light as it is.
 */
const hero =
  "grid items-center gap-10 *:min-w-0 lg:grid-cols-[1fr_1.15fr] before:absolute before:inset-x-0 before:-z-10 before:-mt-10 before:h-120 before:self-start before:bg-accent-soft before:[mask-image:linear-gradient(black,transparent)] before:content-['']";

/** Sections that the front page leads to, those that this portal has; `name` is that of their words and their icon. */
const shortcuts = [
  {name: 'guide', href: '/dev/howuse'},
  {name: 'api', href: '/dev/api'},
  {name: 'filing', href: filingListPath},
  {name: 'guidelines', href: '/dev/guidelines'},
  {name: 'releaseNotes', href: '/dev/releasenotes'},
  {name: 'faq', href: '/dev/faq'}
] as const;

/** The first page: what is here, the first call, and where to go. */
export function FrontDoor() {
  const locale = useLocale();
  const t = useTranslations();
  const capabilities = guideTree(locale).filter(({id}) => id === 'capabilities');
  const nameOf = usePlaceName();
  const questions = faqGroups.reduce((sum, group) => sum + group.items.length, 0);
  return (
    <Frame path="/" tabs={false}>
      <Main layout="page">
        <section className={hero}>
          <div>
            <h1 className="text-hero">{t('HomePage.title')}</h1>
            <Lead>{t('HomePage.lead')}</Lead>
            <Actions>
              <LinkButton href="/dev/welcome" size="large">
                {t('HomePage.start')} <Icon node={ArrowRight} />
              </LinkButton>
              <LinkButton href="/dev/howuse/model" look="plain" size="large">
                {t('HomePage.browseModels')}
              </LinkButton>
            </Actions>
            <ul className="mt-7 flex flex-wrap gap-x-6 gap-y-1.25 text-sm text-muted" aria-label={t('HomePage.factsLabel')}>
              <li>{t('HomePage.pages', {count: docs.listAll().length})}</li>
              <li>{t('HomePage.models', {count: models.length})}</li>
              <li>{t('HomePage.questions', {count: questions})}</li>
            </ul>
          </div>
          <div>
            <SectionTitle>{t('HomePage.quickStart')}</SectionTitle>
            <p className="mb-3 text-sm text-muted">{t('HomePage.quickStartText')}</p>
            <QuickStart />
          </div>
        </section>
        <section aria-labelledby="shortcuts" className="mt-12">
          <SectionTitle id="shortcuts">{t('HomePage.shortcuts')}</SectionTitle>
          <Cards large>
            {shortcuts
              .filter(({href}) => docs.exists(slugAt(href)))
              .map(({name, href}) => (
                <Card key={name} title={nameOf(href) ?? ''} href={href} icon={shortcutIcons[name]}>
                  {t(`HomePage.${name}Text`)}
                </Card>
              ))}
          </Cards>
        </section>
        <ModelKinds />
        {capabilities.length > 0 && (
          <section aria-labelledby="capabilities" className="mt-12">
            <SectionTitle id="capabilities">{t('HomePage.capabilitiesTitle')}</SectionTitle>
            <p>{t('HomePage.capabilitiesText')}</p>
            <Cards large>
              {flatten(capabilities).map((item) => (
                <Card key={item.slug} title={item.label} href={item.path} icon={capabilityIcons[item.slug]}>
                  {docs.get(locale, item.slug)?.meta.description}
                </Card>
              ))}
            </Cards>
          </section>
        )}
        <CommonQuestions />
        <LatestReleases />
        <PageActions path="/" />
        <JsonLd things={[webSite(locale)]} />
      </Main>
    </Frame>
  );
}
