/** Compares messages/zh.json and messages/en.json, and their wording with content/wording.ts. Exits 1 and names each key that differs. */
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';
import {compareCatalogues} from './checks/catalogues';
import {checkMessages} from './checks/language';

const problems = [...compareCatalogues(zh, en), ...checkMessages(zh, 'zh'), ...checkMessages(en, 'en')];
for (const problem of problems) console.error(problem);
console.log(`Catalogues compared, ${problems.length} findings.`);
process.exit(problems.length > 0 ? 1 : 0);
