import {notFound} from 'next/navigation';
import {connection} from 'next/server';
import {getLocale, getTranslations} from 'next-intl/server';
import {PlaygroundPage} from '@/components/playground/playground-page';
import {pageMetadata} from '@/lib/machine/metadata';
import {operations} from '@/lib/openapi/operations';
import {tryPath} from '@/lib/openapi/pages';

type Props = PageProps<'/[locale]/dev/api/[group]/[operation]/try'>;

async function find({params}: Props) {
  // Rendered for each request, so that Next's scripts get the nonce of its policy.
  await connection();
  const {group, operation} = await params;
  return operations(await getLocale()).find(({path}) => path === `/dev/api/${group}/${operation}`) ?? notFound();
}

export async function generateMetadata(props: Props) {
  const operation = await find(props);
  const t = await getTranslations('TryIt');
  const title = `${t('title')} · ${operation.raw.summary}`;
  return pageMetadata({locale: await getLocale(), path: tryPath(operation), title, description: t('note'), noIndex: true});
}

export default async function TryPage(props: Props) {
  return <PlaygroundPage operation={await find(props)} />;
}
