import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {mdxComponents} from '@/components/mdx';
import {meantBy} from '@/lib/data/faults';
import type {Finding} from './finding';
import type {Page} from './page';

const known = Object.keys(mdxComponents({path: '/', query: {}}));

/** Every component of a page exists, and so does every picture of this site. */
export function checkComponents({doc, elements, images}: Page): Finding[] {
  const unknown = elements.filter(({name}) => /^[A-Z]/.test(name) && !known.includes(name));
  const missing = images.filter(({url}) => url.startsWith('/') && !existsSync(join('public', url)));
  return [
    ...unknown.map(({name, line}) => {
      const meant = meantBy(name, known);
      const remedy = meant ? `Did you mean <${meant}>?` : 'docs/authoring.md lists the components that a page may use.';
      return {file: doc.file, line, message: `there is no component <${name}>.`, remedy};
    }),
    ...missing.map(({url, line}) => ({
      file: doc.file,
      line,
      message: `there is no picture ${url}.`,
      remedy: `Put it at public${url}, or correct the address; upper and lower case count.`
    }))
  ];
}
