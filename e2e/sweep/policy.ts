import {contentSecurityPolicy, inlineScriptHashes} from '@/lib/security';

/** What a document's policy gets wrong: every inline script has to be named in it by its hash as served, or by the nonce. */
export function policyFaults(policy: string, html: string): string[] {
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)(?![^>]*ld\+json)([^>]*)>([\s\S]*?)<\/script>/g)];
  const faults = scripts.length === 0 ? ['no inline script was found: this check has lost its object'] : [];
  for (const [whole] of scripts) {
    const named = inlineScriptHashes(whole).every((hash) => policy.includes(hash)) || (nonce && whole.includes(`nonce="${nonce}"`));
    if (!named) faults.push(`an inline script the policy does not name: ${whole.slice(0, 80)}`);
  }
  const bare = contentSecurityPolicy([])
    .split('; ')
    .filter((directive) => !directive.startsWith('script-src'));
  for (const directive of bare) if (!policy.split('; ').includes(directive)) faults.push(`the policy lacks ${directive}`);
  if (/unsafe-(?:inline|eval)/.test(policy)) faults.push('the policy allows unsafe scripts');
  if (/<[^>]+\sstyle="/.test(html.replaceAll(/<script[\s\S]*?<\/script>/g, ''))) faults.push('a style attribute, which the policy forbids');
  return faults;
}
