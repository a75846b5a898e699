import {expect, test} from '@playwright/test';
import {originForm} from '@/lib/even-request';

test('a target that names a host keeps its path alone', () => {
  for (const [target, path] of [
    ['http://other.example/zh/dev/faq?a=http://b', '/zh/dev/faq?a=http://b'],
    ['HTTPS://user@other.example:8080', '/'],
    ['http://other.example?a=1', '/?a=1'],
    ['http:///x', '/x'],
    ['/zh/http://other.example', '/zh/http://other.example'],
    ['*', '*']
  ] as const) {
    expect(originForm(target), target).toBe(path);
  }
});
