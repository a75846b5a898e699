/**
 * Makes each prerendered page ready for its reader, and writes a content security policy into the page's metadata, with the hashes
 * of what stands inline; Next sends the headers found there. A step of the build; the copy made for a container image gets the
 * same.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {env} from '@/lib/env';
import {finishDocument} from '@/lib/finish-document';

function finishPages(app: string): number {
  let pages = 0;
  for (const name of readdirSync(app, {recursive: true, encoding: 'utf8'})) {
    const meta = join(app, name.replace(/\.html$/, '.meta'));
    if (!name.endsWith('.html') || !existsSync(meta)) continue;
    const {html, policy} = finishDocument(readFileSync(join(app, name), 'utf8'));
    writeFileSync(join(app, name), html);
    const data = JSON.parse(readFileSync(meta, 'utf8'));
    data.headers = {...data.headers, 'content-security-policy': policy};
    writeFileSync(meta, JSON.stringify(data));
    pages++;
  }
  return pages;
}

for (const folder of ['.next', ...(env.STANDALONE ? ['.next/standalone/.next'] : [])]) {
  const pages = finishPages(join(folder, 'server/app'));
  if (pages === 0) {
    console.error(`${folder}/server/app has no prerendered pages. Run "npm run build", which calls this script.`);
    process.exit(1);
  }
  console.log(`Finished, with a content security policy each: ${pages} pages in ${folder}.`);
}
