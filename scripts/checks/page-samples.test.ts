import {expect, test} from 'vitest';
import {locales} from '@/i18n/routing';
import {operations} from '@/lib/openapi/operations';
import {requestOf, samplesOf} from '@/lib/openapi/samples';
import {requestsOfPage} from './api-samples';
import {docOf} from './page.fixture';

const [chat] = operations('en');
if (!chat) throw new Error('There is no operation.');
const samples = samplesOf(
  requestOf('https://open.bigmodel.cn/api', chat, {model: 'glm-4.6', temperature: 0.5, messages: [{role: 'user', content: 'Hi'}]})
);

for (const locale of locales) {
  for (const {language, label, code} of samples) {
    test(`a parameter misspelt in the ${label} sample of one page in ${locale} is found with its file and line`, () => {
      const body = `Text.\n\n\`\`\`${language}\n${code}\n\`\`\`\n`;
      expect(requestsOfPage(docOf(locale, body))).toMatchObject({samples: 1, requests: 1, findings: []});
      const wrong = docOf(locale, body.replace(/temperature/i, 'mispelt'));
      const at = wrong.body.split('\n').findIndex((line) => line.includes('mispelt'));
      expect(requestsOfPage(wrong).findings).toMatchObject([
        {file: wrong.file, line: wrong.bodyLine + at + 1, message: expect.stringContaining('unknown parameter "mispelt"')}
      ]);
    });
  }
}
