import {errorCode, parseList} from '@/lib/data/schema';

export const errorCodes = parseList(
  'content/errors.ts',
  errorCode,
  [
    {
      code: 1001,
      http: 401,
      group: 'authentication',
      meaning: {en: 'The key is missing or wrong', zh: '缺少 Key，或 Key 不正确'},
      remedy: {en: 'Send the key in the Authorization header', zh: '在 Authorization 请求头中带上 Key'}
    }
  ],
  'code'
);
