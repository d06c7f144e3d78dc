import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { corpusSets, floorsFile, scoreSet } from './score-sets.ts';

const floors = readFileSync(floorsFile, 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .slice(1)
  .map((line) => line.split('\t'));

describe('what was learned from written articles holds', () => {
  test.each(corpusSets)('%s', async (set) => {
    const least = floors.filter(([of]) => of === set);
    const scored = await scoreSet(set);
    expect(least.map(([, kind]) => kind).sort()).toEqual(scored.map(({ kind }) => kind).sort());
    const fallen = scored.filter(
      ({ kind, figure }) => figure < Number(least.find(([, of]) => of === kind)?.[2]),
    );
    expect(fallen).toEqual([]);
  });
});
