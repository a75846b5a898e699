import {notFound} from 'next/navigation';
import {getLocale} from 'next-intl/server';
import {ScenarioPage} from '@/components/docs/scenario-page';
import {scenarios} from '@/content/scenarios';
import {locales} from '@/i18n/routing';
import {scenarioPath} from '@/lib/docs/scenarios';
import {pageMetadata} from '@/lib/machine/metadata';

type Props = PageProps<'/[locale]/dev/howuse/openpower/[id]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.flatMap((locale) => scenarios.map(({id}) => ({locale, id})));
}

async function find({params}: Props) {
  const {id} = await params;
  return scenarios.find((scenario) => scenario.id === id) ?? notFound();
}

export async function generateMetadata(props: Props) {
  const {id, title, summary} = await find(props);
  const locale = await getLocale();
  return pageMetadata({locale, path: scenarioPath(id), title: title[locale], description: summary[locale]});
}

export default async function Page(props: Props) {
  return <ScenarioPage scenario={await find(props)} />;
}
