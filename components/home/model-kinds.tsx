import {getLocale, getTranslations} from 'next-intl/server';
import {Icon} from '@/components/chrome/icon';
import {models} from '@/content/models';
import {modelKinds} from '@/content/schema';
import {localePath} from '@/i18n/navigation';
import {enumerate} from '@/lib/enumerate';
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
              <a href={`${localePath(locale, '/dev/howuse/model')}?kind=${kind}`} className="card" rel="nofollow">
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
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
