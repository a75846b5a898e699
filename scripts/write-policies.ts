/**
 * Writes a content security policy into the metadata of every prerendered page, with the hashes of that page's inline scripts;
 * Next sends the headers found there. A step of the build.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {contentSecurityPolicy, inlineScriptHashes} from '@/lib/security';

const app = '.next/server/app';
let pages = 0;
for (const name of readdirSync(app, {recursive: true, encoding: 'utf8'})) {
  const meta = join(app, name.replace(/\.html$/, '.meta'));
  if (!name.endsWith('.html') || !existsSync(meta)) continue;
  const data = JSON.parse(readFileSync(meta, 'utf8'));
  data.headers = {
    ...data.headers,
    'content-security-policy': contentSecurityPolicy(inlineScriptHashes(readFileSync(join(app, name), 'utf8')))
  };
  writeFileSync(meta, JSON.stringify(data));
  pages++;
}
if (pages === 0) {
  console.error(`${app} has no prerendered pages. Run "npm run build", which calls this script.`);
  process.exit(1);
}
console.log(`Content security policies written for ${pages} pages.`);
