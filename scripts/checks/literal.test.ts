import {expect, test} from 'vitest';
import {parse} from './literal';

test('literals are read as their language reads them', () => {
  expect(parse('{"a": True, "b": None, "c": [1, 2.5,], "d": "x" "y"}', 'python')).toEqual({a: true, b: null, c: [1, 2.5], d: 'xy'});
  expect(parse("{a: 'it\\'s', 'b-c': [{d: false}]} ", 'javascript')).toEqual({a: "it's", 'b-c': [{d: false}]});
  expect(parse('call(x)', 'python')).toBeUndefined();
});
