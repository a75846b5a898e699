import {getTranslations} from 'next-intl/server';
import {env} from '@/lib/server/env';
import {Copyable} from './code';
import {addressOf} from './link';

/** A link to a file for programs. Browsers within other programs save no files, so its address can be copied. */
export async function FileLink({path, type, name}: {path: string; type?: string; name: string}) {
  const t = await getTranslations('Code');
  const href = await addressOf(path);
  return (
    <Copyable label={t('copyAddress', {name})} text={new URL(href, env.SITE_URL).href}>
      <a href={href} type={type}>
        {name}
      </a>
    </Copyable>
  );
}
