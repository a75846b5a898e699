import {getTranslations} from 'next-intl/server';
import {Frame} from '@/components/layout/frame';
import type {Operation} from '@/lib/openapi/operations';
import {tryPath} from '@/lib/openapi/pages';

/** The page on which an operation is tried. */
export async function PlaygroundPage({operation}: {operation: Operation}) {
  const t = await getTranslations('TryIt');
  return (
    <Frame path={tryPath(operation)}>
      <main id="content" className="doc" tabIndex={-1}>
        <h1>
          {t('title')} · {operation.raw.summary}
        </h1>
      </main>
    </Frame>
  );
}
