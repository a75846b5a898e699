/** Compares messages/zh.json and messages/en.json. Exits 1 and names each key that is missing or takes other arguments. */
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';
import {compareCatalogues} from './checks/catalogues';

const problems = compareCatalogues(zh, en);
for (const problem of problems) console.error(problem);
console.log(`Catalogues compared, ${problems.length} findings.`);
process.exit(problems.length > 0 ? 1 : 0);
