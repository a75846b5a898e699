import {expect, test} from 'vitest';
import {applyOverlay, formatPath, type Overlay, parseTarget} from './overlay';

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

const overlay = (...actions: Overlay['actions']): Overlay => ({overlay: '1.0.0', info: {title: '', version: ''}, actions});

test('a target is names and positions, and comes back as it was written', () => {
  for (const [target, path] of [
    ['$', []],
    ['$.a_b-c', ['a_b-c']],
    ["$['']", ['']],
    ["$['/a b'][10].x1", ['/a b', 10, 'x1']]
  ] as const)
    expect(parseTarget(target), target).toEqual(path);
  for (const target of ['$.1a', '$..a', '$.a b', '$[a]', "$['a", '$.a x.b', 'a.b', '$.*'])
    expect(() => parseTarget(target), target).toThrow(`the target ${target} is not a path. Write it as $.name['other name'][0].`);
  expect(formatPath(['paths', '/a b', 'get', 0, 'a-b', 'x_1'])).toBe("$.paths['/a b'].get[0]['a-b'].x_1");
  expect(formatPath([])).toBe('$');
});

test('what an overlay sets is heard of with its path; lists are replaced, objects joined', () => {
  const touched: string[] = [];
  const document = {a: {text: 'x', list: [1, 2], deep: {one: 1, two: 2}, none: null}};
  const update = {text: 'y', list: [3], deep: {two: 3, three: {four: 4}}, none: {x: 1}};
  applyOverlay(document, overlay({target: '$.a', update}), (path) => touched.push(formatPath(path)));
  expect(document).toEqual({a: {text: 'y', list: [3], deep: {one: 1, two: 3, three: {four: 4}}, none: {x: 1}}});
  expect(touched).toEqual(['$.a.text', '$.a.list', '$.a.deep.two', '$.a.deep.three', '$.a.none']);
  update.deep.three.four = 5;
  expect(document.a.deep).toMatchObject({three: {four: 4}});
});

test('an action that can do nothing is an error that names its target', () => {
  const document = {a: {text: 'x'}};
  const nowhere = (target: string) => `the target ${target} names nothing in the document. Correct the path, or remove the action.`;
  for (const target of ['$.b', '$.a.b', '$.b.c', '$.a.text.c.d', '$'])
    expect(() => applyOverlay(document, overlay({target, update: {}})), target).toThrow(nowhere(target));
  const idle = (target: string) => `the action for ${target} neither removes nor updates an object.`;
  expect(() => applyOverlay(document, overlay({target: '$.a'}))).toThrow(idle('$.a'));
  expect(() => applyOverlay(document, overlay({target: '$.a.text', update: {x: 1}}))).toThrow(idle('$.a.text'));
});
