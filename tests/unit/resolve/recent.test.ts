import { describe, expect, test } from 'vitest';
import { Recent } from '../../../src/resolve/recent.ts';

describe('what was used last for a key', () => {
  test.each([
    ['in the order of use', ['a', 'b'], ['a', 'b']],
    ['each once, where it was used last', ['a', 'b', 'a'], ['b', 'a']],
    ['again and again', ['a', 'a', 'a'], ['a']],
    ['no more than the most', ['a', 'b', 'c', 'd'], ['b', 'c', 'd']],
    ['one that was used anew stays', ['a', 'b', 'c', 'a', 'd'], ['c', 'a', 'd']],
  ])('%s', (_, used, expected) => {
    const recent = new Recent<string>(3);
    for (const item of used) recent.use('key', item);
    expect(recent.of('key')).toEqual(expected);
    expect(recent.of('other key')).toEqual([]);
  });
});
