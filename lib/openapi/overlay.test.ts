import {expect, test} from 'vitest';
import {applyOverlay, parseTarget} from './overlay';

test('overlays are applied by path, and a path that leads nowhere is an error', () => {
  expect(parseTarget("$.paths['/a b'].get.parameters[1]")).toEqual(['paths', '/a b', 'get', 'parameters', 1]);
  expect(() => parseTarget('paths')).toThrow('is not a path');
  const document = {a: {b: 'x', list: [{c: 1}]}};
  applyOverlay(document, {
    overlay: '1.0.0',
    info: {title: '', version: ''},
    actions: [
      {target: '$.a', update: {b: 'y'}},
      {target: '$.a.list[0]', update: {d: 2}},
      {target: '$.a.list[0].c', remove: true}
    ]
  });
  expect(document).toEqual({a: {b: 'y', list: [{d: 2}]}});
  const wrong = {overlay: '1.0.0', info: {title: '', version: ''}, actions: [{target: '$.z', update: {}}]};
  expect(() => applyOverlay(document, wrong)).toThrow('$.z names nothing');
});
