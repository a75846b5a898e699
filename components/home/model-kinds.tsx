import {useLocale, useTranslations} from 'next-intl';
import {Card} from '@/components/ui/cards';
import {models} from '@/content/models';
import {enumerate} from '@/i18n/enumerate';
import {modelKinds} from '@/lib/data/schema';
import {kindIcons} from './icons';
import {SectionTitle} from './section-title';

/** Kinds of models, each a way into the comparison. Retired models do not count. */
export function ModelKinds() {
  const locale = useLocale();
  const t = useTranslations();
  return (
    <section aria-labelledby="kinds" className="mt-12">
      <SectionTitle id="kinds">{t('HomePage.modelKinds')}</SectionTitle>
      <ul className="mt-3.5 grid grid-cols-cards gap-3">
        {modelKinds.map((kind) => {
          const current = models.filter((model) => model.kind === kind && model.status.state !== 'retired');
          if (current.length === 0) return null;
          return (
            <li key={kind}>
              <Card
                title={t(`ModelData.kinds.${kind}`)}
                href={`/dev/howuse/model?kind=${kind}`}
                icon={kindIcons[kind]}
                rel="nofollow"
                filled
              >
                {t('HomePage.modelKind', {
                  results: t('ModelData.results', {count: current.length}),
                  examples: enumerate(
                    locale,
                    current.slice(0, 3).map((model) => model.name)
                  )
                })}
              </Card>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
