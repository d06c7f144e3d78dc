import { describe, expect, test } from 'vitest';
import { chooseLabels } from '../../../explorer/src/data/choose-labels.ts';
import type { PlacedNode } from '../../../explorer/src/data/lay-out-network.ts';

const node = (label: string, x: number, y: number): PlacedNode => ({
  thing: { iri: label, path: '/', kind: 'person', label, detail: '' },
  ...{ count: 1, x, y, radius: 5 },
});

describe('names in the drawing', () => {
  const cases: [what: string, nodes: PlacedNode[], size: number, chosen: string[]][] = [
    [
      'far apart are all written',
      [node('Anna Laine', 0, 0), node('Olav Dahl', 200, 0)],
      13,
      ['Anna Laine', 'Olav Dahl'],
    ],
    [
      'on one line and too near leave out the lesser',
      [node('Anna Laine', 0, 0), node('Olav Dahl', 30, 0)],
      13,
      ['Anna Laine'],
    ],
    [
      'one above the other are both written',
      [node('Anna Laine', 0, 0), node('Olav Dahl', 0, 40)],
      13,
      ['Anna Laine', 'Olav Dahl'],
    ],
    [
      'need more room in larger letters',
      [node('Anna Laine', 0, 0), node('Olav Dahl', 100, 0)],
      26,
      ['Anna Laine'],
    ],
    [
      'left out take no room',
      [node('Anna Laine', 0, 0), node('B', 40, 0), node('Olav Dahl', 75, 0)],
      13,
      ['Anna Laine', 'Olav Dahl'],
    ],
  ];
  test.each(cases)('that are %s', (_, nodes, size, chosen) => {
    expect([...chooseLabels(nodes, size)]).toEqual(chosen);
  });
});
