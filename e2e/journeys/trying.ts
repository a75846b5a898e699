import {localePath} from '@/i18n/navigation';
import {operations} from '@/lib/openapi/operations';
import {tryPath} from '@/lib/openapi/pages';
import {expect, translator} from '../support';
import {streamedWords} from '../try-api';
import type {Journey} from './journey';
import {has, sees, type Thing} from './reader';

const en = translator('en');
const answer: Thing = {role: 'region', name: en('TryIt.answer')};
const key: Thing = {role: 'textbox', name: en('TryIt.key')};

/** The playground. */
export const trying: Journey = {
  title: 'an operation is tried with a key, and its stream arrives word by word',
  needs: ['script'],
  async walk(reader, api) {
    const operation = operations('en').find(({id}) => id === 'chatCompletions');
    if (!operation) throw new Error('There is no operation chatCompletions.');
    await reader.open(api.portal.origin + localePath('en', tryPath(operation)));
    await has(reader, key, 'disabled', false);
    await reader.click(key);
    await reader.type('test-flowing-walk');
    await reader.click({role: 'button', name: en('TryIt.send')});
    await sees(reader, {role: 'status', within: answer}, en('TryIt.done'));
    await expect.poll(async () => (await reader.texts(answer)).join()).toContain(streamedWords);
    expect(api.received.get('test-flowing-walk')?.headers.authorization).toBe('Bearer test-flowing-walk');
  }
};
