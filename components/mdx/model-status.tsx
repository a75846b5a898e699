import {useTranslations} from 'next-intl';
import {Badge} from '@/components/ui/badge';
import {Link} from '@/components/ui/link';
import type {Model} from '@/lib/data/schema';
import {docPath} from '@/lib/docs';
import {getModel} from '@/lib/docs/models';

const tones: Partial<Record<Model['status']['state'], 'good' | 'past'>> = {current: 'good', retired: 'past'};

/** Whether a model can be used, since when not, and what to use instead. */
export function ModelStatus({model}: {model: Model}) {
  const t = useTranslations('ModelData');
  const {state, date, successor} = model.status;
  const next = successor ? getModel(successor) : undefined;
  const label = state === 'retired' && date ? t('retiredOn', {date}) : t(state);
  const advice = next && t('successor', {name: next.name});
  return (
    <>
      <Badge tone={tones[state]}>{label}</Badge> {next?.page ? <Link href={docPath(next.page)}>{advice}</Link> : advice}
    </>
  );
}
