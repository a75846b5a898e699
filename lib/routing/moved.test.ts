import {expect, test} from 'vitest';
import {movedApiPages} from '@/content/navigation';
import {route} from './router';

/** Addresses of the vendor's old portal below /dev/api, as far as public sources name them. */
const oldAddresses = {
  devguide: ['sdk-install', 'sdk-auth', 'sdk_example'],
  'http-call': ['http-para', 'http-auth'],
  'thirdparty-frame': ['openai-sdk', 'langchain-sdk'],
  'normal-model': ['glm-4', 'glm-4v'],
  videomodel: ['cogvideox', 'cogvideox-3', 'vidu'],
  rtav: ['GLM-4-Voice', 'GLM-Realtime', 'glm-asr'],
  'image-model': ['cogview'],
  // The sources give no folder for these.
  any: [
    ...['glm-z1', 'web-search', 'websearch-in-chat', 'agent-search', 'glm-4-alltools', 'assistantapi', 'codegeex-4', 'embedding'],
    ...['moderations', 'charglm-4', 'emohaa', 'newagent', 'agent', 'agentsdk', 'knowledge', 'FinAgent', 'batch', 'queryfile'],
    ...['queryextract', 'rerank', 'error-code-v4', 'service-error', 'libraries', 'billing', 'tokenizer', 'parameter-description']
  ]
};

test('addresses of the old reference lead to their page', () => {
  for (const [folder, names] of Object.entries(oldAddresses)) {
    for (const name of names) expect(route({pathname: `/dev/api/${folder}/${name}`, search: ''}), name).toMatchObject({status: 308});
  }
  for (const [name, target] of Object.entries(movedApiPages)) {
    expect(route({pathname: target, search: ''}), target).toMatchObject({kind: 'page'});
    expect(route({pathname: `/en/dev/api/anything/${name}`, search: '?a=1'})).toEqual({
      kind: 'redirect',
      status: 308,
      to: `/en${target}?a=1`
    });
  }
  expect(route({pathname: '/dev/api/rtav/GLM-Realtime', search: ''})).toMatchObject({to: '/dev/api/realtime'});
  expect(route({pathname: '/dev/api/normal-model/unknown', search: ''})).toMatchObject({kind: 'notFound'});
  expect(route({pathname: '/dev/guide/glm-4', search: ''})).toMatchObject({kind: 'notFound'});
});
