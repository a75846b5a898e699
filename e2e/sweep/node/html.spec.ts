import {expect, test} from '@playwright/test';
import {openedPart, sweptPart} from '../addresses';
import {document} from '../fetch';
import {Findings, note} from '../figures';
import {htmlFaults} from '../html-rules';
import {policyFaults} from '../policy';

const parts = 2;

for (let part = 0; part < parts; part++) {
  test(`every document is valid HTML under a policy that names its scripts (${part + 1} of ${parts})`, async ({baseURL}, info) => {
    const origin = baseURL ?? '';
    test.setTimeout(600_000);
    const own = sweptPart(part, parts);
    expect(own.length).toBeGreaterThan(230);
    const validated = new Set(
      openedPart(part, parts)
        .filter(({inDepth}, at) => process.env.PROOF || (inDepth && at % 2 === 0))
        .map(({address}) => address)
    );
    expect(validated.size).toBeGreaterThan(25);
    const findings = new Findings();
    for (const {address} of own) {
      const {status, headers, body} = await document(origin, address);
      if (status !== (address.includes('no-such-page') ? 404 : 200)) findings.add(address, [`status ${status}`]);
      if (validated.has(address)) findings.add(address, htmlFaults(body));
      findings.add(address, policyFaults(headers['content-security-policy']?.toString() ?? '', body));
    }
    note(info, 'documents', {pages: own.length, requests: own.length, checks: own.length * 3, violations: findings.count});
    expect(findings.report()).toEqual({});
  });
}
