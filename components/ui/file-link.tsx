import {getLocale, getTranslations} from 'next-intl/server';
import {colon} from '@/i18n/enumerate';
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

type FileListProps = {
  /** Address, name of the form, and what it is. */
  files: readonly (readonly [path: string, name: string, text: string])[];
};

/** The same text in forms for programs. */
export async function FileList({files}: FileListProps) {
  const locale = await getLocale();
  return (
    <ul className="list-none p-0">
      {files.map(([path, name, text]) => (
        <li key={path}>
          <FileLink path={path} name={name} />
          {colon(locale)}
          {text}
        </li>
      ))}
    </ul>
  );
}
