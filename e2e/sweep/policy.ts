import {contentSecurityPolicy, inlineHashes} from '@/lib/security';

/**
 * What a document's policy gets wrong: every inline script and style sheet has to be named in it by its hash as served, or a
 * script by the nonce.
 */
export function policyFaults(policy: string, html: string): string[] {
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)(?![^>]*ld\+json)([^>]*)>([\s\S]*?)<\/script>/g)];
  const faults = scripts.length === 0 ? ['no inline script was found: this check has lost its object'] : [];
  for (const [whole] of scripts) {
    const named = inlineHashes(whole, 'script').every((hash) => policy.includes(hash)) || (nonce && whole.includes(`nonce="${nonce}"`));
    if (!named) faults.push(`an inline script the policy does not name: ${whole.slice(0, 80)}`);
  }
  for (const hash of inlineHashes(html, 'style')) if (!policy.includes(hash)) faults.push('a style sheet the policy does not name');
  const bare = contentSecurityPolicy([])
    .split('; ')
    .filter((directive) => !/^(?:script|style)-src/.test(directive));
  for (const directive of bare) if (!policy.split('; ').includes(directive)) faults.push(`the policy lacks ${directive}`);
  if (!/(?:^|; )style-src 'self'(?: 'sha256-[\w+/=]+')*(?:;|$)/.test(policy)) faults.push('the policy is too wide for style sheets');
  if (/unsafe-(?:inline|eval)/.test(policy)) faults.push('the policy allows unsafe scripts');
  if (/<[^>]+\sstyle="/.test(html.replaceAll(/<script[\s\S]*?<\/script>/g, ''))) faults.push('a style attribute, which the policy forbids');
  return faults;
}
