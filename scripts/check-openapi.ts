/** Proves content/openapi: the document, its examples and its translation. Exits 1 and names file, place and remedy. */
import {formatFinding} from './checks/finding';
import {checkOpenApi} from './checks/openapi';

const findings = await checkOpenApi();
for (const finding of findings) console.error(formatFinding(finding));
console.log(`The API document is checked, ${findings.length} findings.`);
process.exit(findings.length > 0 ? 1 : 0);
