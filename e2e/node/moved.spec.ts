import {expect, test} from '@playwright/test';
import {movedApiPages, movedPages} from '@/content/moved';
import {localePath} from '@/i18n/navigation';
import {locales} from '@/i18n/routing';
import {route} from '@/lib/routing/router';
import {checkLinks} from '@/scripts/checks/links';
import {checkMoved, movedTargets} from '@/scripts/checks/moved';

/** Addresses of the old portal as its menus wrote them, copied by hand from their description and not from the table. */
const menus: Record<string, string[]> = {
  '/dev/guidelines': [
    ...['LanguageModels', 'VideoGeneration', 'BatchAPI', 'JsonFormat', 'model_evaluation', 'translation', 'social_media_translation'],
    ...['hr_recruit', 'paper_analysis', 'aisearchagent', 'AI_essay_scoring', 'dataextraction', 'dataanalysis', 'sheetplugin', 'FinAgent'],
    ...['ainews', 'podcast_generate', 'graphrag', 'mock_interview', 'neologism', 'modifyvideo']
  ],
  '/dev/faq': [
    ...['registration-loginissues', 'authenticationissues', 'APIissues', 'batchissues', 'fee', 'invoiceissues', 'businessauthorization']
  ],
  '/dev/activities': [
    ...['glm-4.1v-thinking-flash', 'glm-4-flash', 'glm-4v-flash', 'glm-z1-flash', 'cogview-3-flash', 'cogvideox-flash'].map(
      (name) => `free/${name}`
    ),
    'freebie/fileextracion'
  ],
  '/dev/releasenotes': ['Release-notes', 'Functional-update'],
  '/dev/howuse': ['rate-limits'],
  '/dev/api/devguide': ['sdk-install', 'sdk-auth', 'sdk_example'],
  '/dev/api/http-call': ['http-para', 'http-auth'],
  '/dev/api/thirdparty-frame': ['openai-sdk', 'langchain-sdk'],
  '/dev/api/normal-model': ['glm-4', 'glm-4v'],
  '/dev/api/Reasoning-models': ['glm-z1'],
  '/dev/api/visual-reasoning-model': ['GLM-4.1V-Thinking'],
  '/dev/api/videomodel': ['cogvideox', 'cogvideox-3', 'vidu'],
  '/dev/api/rtav': ['GLM-4-Voice', 'GLM-Realtime', 'glm-asr'],
  '/dev/api/image-model': ['cogview'],
  '/dev/api/search-tool': ['web-search', 'websearch-in-chat', 'agent-search'],
  '/dev/api/intelligent-agent-model': ['glm-4-alltools', 'assistantapi'],
  '/dev/api/agent': [
    ...['general_translation', 'doc_translation_agent', 'social_literature_translation_agent', 'subtitle_translation_agent'],
    ...['social_translation_agent', 'ai_drawing_agent', 'cartoon_generator_agent', 'vidu_template_agent', 'job_matching_agent'],
    ...['service_check_agent', 'sales_check_agent', 'receipt_recognition_agent', 'clothes_recognition_agent', 'contract_parser_agent'],
    ...['bidding_parser_agent', 'bidwin_parser_agent', 'intelligent_education_solve_agent', 'intelligent_education_correction_agent']
  ],
  '/dev/api/code-model': ['codegeex-4'],
  '/dev/api/vector': ['embedding'],
  '/dev/api/super-humanoid': ['emohaa', 'charglm-4'],
  '/dev/api/Agent_Platform': ['newagent', 'agent', 'agentsdk', 'knowledge', 'FinAgent'],
  '/dev/api/knowlage-manage': ['queryfile', 'queryextract', 'rerank'],
  // The sources give no folder for some of these.
  '/dev/api/any': ['moderations', 'batch', 'error-code-v4', 'service-error', 'libraries'],
  '/dev/api': ['product-billing', 'tokenizer', 'parameter-description'],
  '': ['pricing']
};
const old = Object.entries(menus).flatMap(([folder, names]) => names.map((name) => `${folder}/${name}`));

for (const locale of locales) {
  test(`every address of the menus of the old portal answers in ${locale}, with one hop at most`, async ({request}) => {
    expect(old).toHaveLength(100);
    for (const path of old) {
      const first = await request.get(localePath(locale, path), {maxRedirects: 0});
      if (first.status() === 200) continue;
      expect(first.status(), path).toBe(308);
      const target = new URL(first.headers().location ?? '', first.url());
      const page = await request.get(target.pathname, {maxRedirects: 0});
      expect(page.status(), `${path} → ${target.pathname}`).toBe(200);
      if (target.hash) expect(await page.text(), `${path} → ${target.hash}`).toContain(`id="${decodeURIComponent(target.hash.slice(1))}"`);
    }
  });
}

test('an old address keeps its query, its language and its section', () => {
  expect(route({pathname: '/en/dev/faq/FEE', search: '?a=1'})).toEqual({kind: 'redirect', status: 308, to: '/en/dev/faq?a=1#fees'});
  expect(route({pathname: '/EN/dev/guidelines/LanguageModels', search: ''})).toMatchObject({to: '/en/dev/howuse/prompt'});
  expect(route({pathname: '/zh/dev/guidelines/LanguageModels', search: ''})).toMatchObject({to: '/dev/howuse/prompt'});
  expect(route({pathname: '/dev/api/rtav/GLM-Realtime', search: ''})).toMatchObject({to: '/dev/api/realtime'});
});

test('an address that is not in the table is not found', () => {
  for (const pathname of ['/dev/api/normal-model/unknown', '/dev/guide/glm-4', '/dev/faq/constructor', '/dev/api/any/toString', '/dev/fee'])
    expect(route({pathname, search: ''}), pathname).toMatchObject({kind: 'notFound'});
});

test('a table that leads nowhere, or hides a page, is refused', () => {
  expect(Object.keys(movedPages).length).toBeGreaterThan(40);
  expect(Object.keys(movedApiPages).length).toBeGreaterThan(50);
  const wrong = {movedPages: {'/dev/old': '/dev/nowhere', '/dev/faq': '/dev/api'}, movedApiPages: {Old: '/dev/api'}};
  expect(checkMoved(['/dev/FAQ', '/dev/api'], wrong).map(({message}) => message)).toEqual([
    'the old address "/dev/faq" is that of a page, or has upper case.',
    'the old address "Old" is that of a page, or has upper case.'
  ]);
  const links = checkLinks([], movedTargets(wrong), ['/dev/api']);
  expect(links.map(({message}) => message)).toEqual(['the link /dev/nowhere leads nowhere.', 'the link /dev/nowhere leads nowhere.']);
});
