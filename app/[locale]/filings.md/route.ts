import {registry} from '@/lib/filings';
import {filingMarkdown} from '@/lib/filings/markdown';
import {forPrograms, localizedFile} from '@/lib/server/made-files';

export const GET = localizedFile('filings.md', forPrograms('text/markdown; charset=utf-8'), (locale) => filingMarkdown(locale, registry));
