import {registry} from '@/lib/filings';
import {filingFeed} from '@/lib/filings/feed';
import {forPrograms, localizedFile} from '@/lib/server/made-files';

export const GET = localizedFile('filings.atom', forPrograms('application/atom+xml; charset=utf-8'), (locale) =>
  filingFeed(locale, registry)
);
