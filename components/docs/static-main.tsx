import {getLocale} from 'next-intl/server';
import type {ReactNode} from 'react';
import {renderToHtml} from '@/lib/render-html';
import {handOver} from '@/lib/static-text';
import {MainText} from './main-text.client';

type StaticMainProps = {
  /** Public address of this very page, with its query. */
  address: string;
  className: string;
  /** Tells this text from another of the same address, where the router chooses between two. */
  variant?: string;
  children: ReactNode;
};

/**
 * The page's `main`. Its text is in the document as markup and nowhere else: not in the data for the browser's router, which
 * would double the page. Children are Server Components only.
 */
export async function StaticMain({address, className, variant = '', children}: StaticMainProps) {
  const name = address + variant;
  handOver(name, await renderToHtml(children, await getLocale()));
  return <MainText address={address} name={name} className={className} />;
}
