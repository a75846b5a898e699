import {expect, test} from 'vitest';
import {type Operation, operations} from '@/lib/openapi/operations';
import {requestOf, samplesOf} from '@/lib/openapi/samples';
import {checkRequests, validator} from './api-samples';

test('forms are read in every language of code', () => {
  const transcribe = operations('en').find(({id}) => id === 'audioTranscriptions') as Operation;
  for (const [body, message] of [
    [{model: 'glm-asr-2512', file: '@a.wav', stream: false}, undefined],
    [{model: 'glm-asr-2512', file: '@a.wav', temprature: 1}, 'unknown parameter "temprature"'],
    [{model: 'glm-asr-2512', flie: '@a.wav'}, "must have required property 'file'"],
    [{model: 'glm-asr-9', file: '@a.wav'}, '/model must be equal to one of the allowed values']
  ] as const) {
    for (const {language, label, code} of samplesOf(requestOf('https://open.bigmodel.cn/api', transcribe, body))) {
      const found = checkRequests(validator(), 'a.mdx', {language, label, code, line: 10});
      expect(found.length, `${label} ${message}`).toBe(message ? 1 : 0);
      if (message) expect(found[0]?.message).toContain(message);
    }
  }
});
