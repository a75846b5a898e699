import {getLocale, getTranslations} from 'next-intl/server';
import {Icon} from '@/components/ui/icon';
import {Link} from '@/components/ui/link';
import {models} from '@/content/models';
import {modelKinds} from '@/content/schema';
import {enumerate} from '@/i18n/enumerate';
import {kindIcons} from './icons';

/** Kinds of models, each a way into the comparison. Retired models do not count. */
export async function ModelKinds() {
  const locale = await getLocale();
  const t = await getTranslations();
  return (
    <section aria-labelledby="kinds">
      <h2 id="kinds">{t('HomePage.modelKinds')}</h2>
      <ul className="kinds">
        {modelKinds.map((kind) => {
          const current = models.filter((model) => model.kind === kind && model.status.state !== 'retired');
          if (current.length === 0) return null;
          return (
            <li key={kind}>
              <Link href={`/dev/howuse/model?kind=${kind}`} className="card" rel="nofollow">
                <Icon node={kindIcons[kind]} size={20} />
                <strong>{t(`ModelData.kinds.${kind}`)}</strong>
                <div>
                  {t('ModelData.results', {count: current.length})}
                  {locale === 'zh' ? '：' : ': '}
                  {enumerate(
                    locale,
                    current.slice(0, 3).map((model) => model.name)
                  )}
                </div>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
