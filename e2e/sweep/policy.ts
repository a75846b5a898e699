import {browserFiles} from '@/lib/server/browser-files';
import {contentSecurityPolicy, hashSource} from '@/lib/server/security-headers';

/**
 * What a document and its policy get wrong. There is one policy for all prerendered pages, which have no script of Next, and the same
 * with a nonce for those that are rendered on demand; each inline script has to be the portal's own or carry the nonce.
 */
export function policyFaults(policy: string, html: string): string[] {
  const own = hashSource(browserFiles().beforePaint);
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)(?![^>]*ld\+json)([^>]*)>([\s\S]*?)<\/script>/g)];
  const faults = scripts.length === 0 ? ['no inline script was found: this check has lost its object'] : [];
  for (const [whole, attributes = '', text = ''] of scripts) {
    if (hashSource(text) !== own && !(nonce && attributes.includes(`nonce="${nonce}"`)))
      faults.push(`an inline script the policy does not name: ${whole.slice(0, 80)}`);
  }
  if (policy !== contentSecurityPolicy(...(nonce ? [`'nonce-${nonce}'`] : []), own)) faults.push(`the policy is another one: ${policy}`);
  if (!nonce && /\/_next\/static\/[^"]*\.js"/.test(html)) faults.push('a prerendered page names a script of Next');
  if (html.includes('<style')) faults.push('a style sheet in the document, which the policy forbids');
  if (/<[^>]+\sstyle="/.test(html.replaceAll(/<script[\s\S]*?<\/script>/g, ''))) faults.push('a style attribute, which the policy forbids');
  return faults;
}
