import {getTranslations} from 'next-intl/server';
import {Aside} from '@/components/page/main';
import {embeddingService} from '@/lib/search/embeddings';

/** Names the host that gets a reader's sentence, where the operator has a service for vectors. */
export async function SentTo() {
  const service = embeddingService();
  const t = await getTranslations('Search');
  return service ? <Aside>{t('sentTo', {host: new URL(service.base).host})}</Aside> : null;
}
