import {useTranslations} from 'next-intl';
import {FileList} from '@/components/ui/file-link';
import {filingFiles, localizedFilingFiles} from '@/lib/filings';

/** The list in forms for programs and spreadsheets. */
export function FilingFiles() {
  const t = useTranslations('FilingFeed.files');
  const files: [string, string, string][] = [
    [filingFiles.json, 'JSON', t('json')],
    [filingFiles.schema, 'JSON Schema', t('schema')],
    [filingFiles.csv, 'CSV', t('csv')],
    [localizedFilingFiles.markdown, 'Markdown', t('markdown')],
    [localizedFilingFiles.feed, 'Atom', t('feed')]
  ];
  return <FileList files={files} />;
}
