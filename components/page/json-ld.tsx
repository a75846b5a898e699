import {jsonLd} from '@/lib/machine/json-ld';

/** What the page is, for crawlers. A browser never runs it. */
export function JsonLd({things}: {things: Parameters<typeof jsonLd>}) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{__html: jsonLd(...things)}} />;
}
