import {useLocale, useTranslations} from 'next-intl';
import {colon} from '@/i18n/enumerate';
import {env} from '@/lib/server/env';
import {Copyable} from './code';
import {addressIn} from './link';

/** A link to a file for programs. Browsers within other programs save no files, so its address can be copied. */
export function FileLink({path, type, name}: {path: string; type?: string; name: string}) {
  const t = useTranslations('Code');
  const href = addressIn(useLocale(), path);
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
export function FileList({files}: FileListProps) {
  const locale = useLocale();
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
