import {expect, test} from 'vitest';
import type {Price} from '@/lib/data/schema';
import {models} from './models';
import {prices} from './prices';

/**
 * What a typing error here would cost somebody. Every amount in CNY, copied once from the data and compared with its sources: for a
 * million tokens `input/output/cached input` for each step of length, or one price for all, then other units.
 */
const ofModels = `
glm-4.6: 2/8/0.4 3/14/0.6 4/16/0.8
glm-4.5: 2/8/0.4 3/14/0.6 4/16/0.8
glm-4.5-x: 8/16/1.6 12/32/2.4 16/64/3.2
glm-4.5-air: 0.8/2/0.16 0.8/6/0.16 1.2/8/0.24
glm-4.5-airx: 4/12/0.8 4/16/0.8 8/32/1.6
glm-4.5-flash: 0
glm-4.7: 2/8/0.4 3/14/0.6 4/16/0.8
glm-4.7-flashx: 0.5/3/0.1
glm-4.7-flash: 0
glm-5: 4/18/1 6/22/1.5
glm-5-turbo: 5/22/1.2 7/26/1.8
glm-5.1: 6/24/1.3 8/28/2
glm-5.2: 8/28/2
glm-5.3: 8/28/2
glm-5.3-flash: 0.8/2.8/0.23
glm-4-plus: 5, batch 2.5, cached 2.5
glm-4-air-250414: 0.5, batch 0.25, cached 0.25
glm-4-airx: 10
glm-4-long: 1, batch 0.5, cached 0.5
glm-4-flashx-250414: 0.1, batch 0.05, cached 0.05
glm-4-flash-250414: 0
glm-z1-air: 0.5
glm-z1-airx: 5
glm-z1-flashx: 0.1
glm-z1-flash: 0
embedding-3: input 0.5
embedding-2: input 0.5
rerank: input 0.8
glm-4v-plus-0111: 4, batch 2
glm-4v-flash: 0
glm-4.1v-thinking-flashx: 2
glm-4.1v-thinking-flash: 0
glm-4.5v: 2/6/0.4 4/12/0.8
glm-4.6v: 1/3/0.2 2/6/0.4
glm-4.6v-flashx: 0.15/1.5/0.03 0.3/3/0.03
glm-4.6v-flash: 0
cogview-4: 0.06 an image, batch 0.03 an image
cogview-3-flash: 0 an image
cogvideox-3: 1 a video
cogvideox-2: 0.5 a video, batch 0.25 a video
cogvideox-flash: 0 a video
viduq1: 2.5 a video
vidu2: 1.25 a video, 2.5 a video
glm-realtime: 0.18 a minute, 1.2 a minute, 0.3 a minute, 2.1 a minute
glm-4-voice: 80
glm-asr: 0.06 a minute
glm-asr-2512: input 16
glm-tts: 2 for 10,000 characters`;

const ofServices = `
web-search-std: 0.01 call
web-search-pro: 0.03 call
web-search-pro-sogou: 0.05 call
web-search-pro-quark: 0.05 call
knowledge-storage-free: 0 gb-day
knowledge-storage: 0.96 gb-day
knowledge-embedding: 0.5 million-tokens
knowledge-rerank: 0.8 million-tokens
knowledge-rerank-bge: 0 million-tokens
knowledge-ai-tags: 5 million-tokens
knowledge-image-understanding: 50 million-tokens
knowledge-context-input-1: 2 million-tokens
knowledge-context-cache-1: 0.4 million-tokens
knowledge-context-output-1: 8 million-tokens
knowledge-context-input-2: 3 million-tokens
knowledge-context-cache-2: 0.6 million-tokens
knowledge-context-output-2: 14 million-tokens
knowledge-context-input-3: 4 million-tokens
knowledge-context-cache-3: 0.8 million-tokens
knowledge-context-output-3: 16 million-tokens
file-parser-lite: 0.01 call
file-parser-expert: 0.012 page
file-parser-prime: 0.12 page
moderation-text: 0.00012 call
moderation-image: 0.0004 image
moderation-video: 0.0002 second
moderation-audio: 0.00005 second
agent-translation: 20 million-tokens
agent-slides: 5 million-tokens
agent-drawing: 0.4 call
agent-receipts: 4 million-tokens
agent-clothes: 4 million-tokens
agent-solving: 0.12 call
agent-effect-video: 1.25 call
agent-comics: 0.06 call
agent-subtitles: 0.3 call
agent-social-translation: 5 million-tokens
agent-literary-translation: 5 million-tokens
agent-contracts: 0.2 call
agent-job-matching: 1 million-tokens
agent-service-check: 5 million-tokens
agent-sales-check: 5 million-tokens
agent-tenders: 5 million-tokens
agent-awards: 5 million-tokens
agent-homework: 0.12 call`;

const units: Partial<Record<Price['unit'], string>> = {
  'million-tokens': '',
  image: ' an image',
  video: ' a video',
  minute: ' a minute',
  'ten-thousand-characters': ' for 10,000 characters'
};
const names: Partial<Record<Price['item'], string>> = {inference: '', use: '', 'cache-hit': 'cached '};

/** Prices of a model as the list above has them: input, output and cached input of a step together. */
function inLine(all: readonly Price[]): string {
  const amounts = all.map(({item, amount}) => `${item} ${amount}`);
  const steps = amounts.join(' ').matchAll(/input ([\d.]+) output ([\d.]+) cache-hit ([\d.]+)/g);
  const together = [...steps].map(([, ...three]) => three.join('/'));
  if (together.length * 3 === all.length) return together.join(' ');
  return all.map(({item, amount, unit}) => `${names[item] ?? `${item} `}${amount}${units[unit] ?? ` ${unit}`}`).join(', ');
}

test('every price of a model is the one that has been compared with its source', () => {
  const priced = models.filter((model) => model.prices.length > 0);
  expect(priced.map(({id, prices: own}) => `${id}: ${inLine(own)}`)).toEqual(ofModels.trim().split('\n'));
});

test('every price of a tool is the one that has been compared with its source', () => {
  expect(prices.map(({id, amount, unit}) => `${id}: ${amount} ${unit}`)).toEqual(ofServices.trim().split('\n'));
});
