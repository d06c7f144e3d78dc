import type { NamedNode, Quad } from '@rdfjs/types';
import { describe, expect, test } from 'vitest';
import type { FactDigest } from '../../../src/identity/digest/article-digest.ts';
import type { Status } from '../../../src/model/fact.ts';
import { cq } from '../../../src/rdf/vocabulary.generated.ts';
import { bodyOf, type Held, personOf, type Told } from '../../samples/digests.ts';
import { concludeTold, expectSameInAnyOrder } from './conclude-told.ts';

const storm: Held = ['Ella Storm', 'NO', 'Foreign Minister'];
const salo: Held = ['Aino Salo', 'FI', 'Foreign Minister'];
const [STORM, SALO] = [personOf('NO', 'Ella Storm'), personOf('FI', 'Aino Salo')];
const [NO, FI] = ['NO', 'FI'].map(bodyOf) as [string, string];

const meeting = (status: Status, day: string, quote = 'Storm met Salo'): Partial<FactDigest> => ({
  kind: 'meeting',
  meetingKind: 'talks',
  parties: [SALO, STORM],
  status,
  earliest: day,
  latest: day.length === 10 ? day : `${day}-30`,
  quote,
  ...(day.length === 7 && { earliest: `${day}-01` }),
});
const treaty = (status: Status, quote: string, parties = [FI, NO]): Partial<FactDigest> => ({
  kind: 'treaty',
  words: 'northern fishery treaty',
  parties,
  status,
  quote,
});
const tell = (day: string, fact: Partial<FactDigest>, publisher = 'Fjord News'): Told => ({
  day,
  publisher,
  held: [storm, salo],
  facts: [fact],
});

/** What nodes that have one property have for it and, before it, for another: `2025-06-01 planned`, in order. */
function pairsOf(quads: readonly Quad[], before: NamedNode, property: NamedNode): string[] {
  const short = (value = ''): string => value.replace(/^.*#/u, '');
  return quads
    .filter(({ predicate }) => predicate.equals(property))
    .map(({ subject, object }) => {
      const other = quads.find((q) => q.subject.equals(subject) && q.predicate.equals(before));
      return `${short(other?.object.value)} ${short(object.value)}`;
    })
    .sort();
}

describe('the history of a happening', () => {
  test.each<[name: string, told: Told[], steps: string[]]>([
    [
      'planned, then held',
      [
        tell('2025-06-01', meeting('planned', '2025-06-10')),
        tell('2025-06-10', meeting('occurred', '2025-06-10')),
      ],
      ['2025-06-01 planned', '2025-06-10 occurred'],
    ],
    [
      'proposed, planned, called off',
      [
        tell('2025-06-01', meeting('proposed', '2025-06-10')),
        tell('2025-06-03', meeting('planned', '2025-06-10')),
        tell('2025-06-05', meeting('denied', '2025-06-10', 'Storm called off talks with Salo')),
      ],
      ['2025-06-01 proposed', '2025-06-03 planned', '2025-06-05 cancelled'],
    ],
    [
      'put off',
      [
        tell('2025-06-03', meeting('planned', '2025-06-10')),
        tell('2025-06-05', meeting('denied', '2025-06-10', 'talks with Salo were postponed')),
      ],
      ['2025-06-03 planned', '2025-06-05 postponed'],
    ],
    [
      'a late report of a plan',
      [
        tell('2025-06-10', meeting('occurred', '2025-06-10')),
        tell('2025-06-11', meeting('planned', '2025-06-10')),
      ],
      [],
    ],
    ['held, told by one', [tell('2025-06-10', meeting('occurred', '2025-06-10'))], []],
    [
      'a treaty drafted, signed and ratified',
      [
        tell(
          '2025-01-02',
          treaty('planned', 'Finland and Norway are negotiating the northern fishery treaty'),
        ),
        tell('2025-03-02', treaty('occurred', 'signed the northern fishery treaty')),
        tell('2025-09-02', treaty('occurred', 'Finland ratified the northern fishery treaty', [FI])),
      ],
      ['2025-01-02 underNegotiation', '2025-03-02 concluded', '2025-09-02 ratified'],
    ],
    [
      'a treaty that one party leaves',
      [
        tell('2025-03-02', treaty('occurred', 'signed the northern fishery treaty')),
        tell('2026-03-02', treaty('occurred', 'Norway withdrew from the northern fishery treaty', [NO])),
      ],
      ['2025-03-02 concluded', '2026-03-02 withdrawn'],
    ],
  ])('%s', (_, told, steps) => {
    expect(pairsOf(concludeTold(told), cq.firstReported, cq.stage)).toEqual(steps);
  });
});

describe('what cannot both hold', () => {
  const ann: Held = ['Ann Berg', 'NO', 'Prime Minister'];
  const kaja: Held = ['Kaja Lund', 'NO', 'Prime Minister'];
  const deputy: Held = ['Kaja Lund', 'NO', 'Deputy Prime Minister'];
  const held = (day: string, who: Held): Told => ({ day, publisher: 'Fjord News', held: [who] });
  test.each<[name: string, told: Told[], found: string[]]>([
    [
      'held for one, denied by another',
      [
        tell('2025-06-11', meeting('occurred', '2025-06-10')),
        tell('2025-06-11', meeting('denied', '2025-06-10'), 'Bay Post'),
      ],
      ['status sourcesDispute'],
    ],
    [
      'told otherwise by the same publisher later',
      [
        tell('2025-06-11', meeting('occurred', '2025-06-10')),
        tell('2025-06-12', meeting('denied', '2025-06-10')),
      ],
      ['status reportCorrected'],
    ],
    [
      'planned, then cancelled',
      [
        tell('2025-06-01', meeting('planned', '2025-06-10')),
        tell('2025-06-05', meeting('denied', '2025-06-10', 'cancelled the talks')),
      ],
      ['status worldChanged'],
    ],
    [
      'a month first, the day later',
      [
        tell('2025-05-20', meeting('planned', '2025-06')),
        tell('2025-06-02', meeting('planned', '2025-06-10')),
      ],
      ['earliest morePrecise'],
    ],
    [
      'moved before its day came',
      [
        tell('2025-06-01', meeting('planned', '2025-06-10')),
        tell('2025-06-05', meeting('planned', '2025-06-17')),
      ],
      ['earliest worldChanged'],
    ],
    [
      'dated a day apart in the same days',
      [
        tell('2025-06-11', meeting('occurred', '2025-06-10')),
        tell('2025-06-12', meeting('occurred', '2025-06-11'), 'Bay Post'),
      ],
      ['earliest sourcesDispute'],
    ],
    [
      'a plan, and another meeting after it',
      [
        tell('2025-06-01', meeting('planned', '2025-06-10')),
        tell('2025-06-20', meeting('occurred', '2025-06-19')),
      ],
      [],
    ],
    [
      'two meetings in two weeks',
      [
        tell('2025-06-11', meeting('occurred', '2025-06-10')),
        tell('2025-06-25', meeting('occurred', '2025-06-24'), 'Bay Post'),
      ],
      [],
    ],
    ['a seat handed on', [held('2025-01-02', ann), held('2025-05-02', kaja)], ['holder worldChanged']],
    [
      'a seat given to two at once',
      [held('2025-01-02', ann), held('2025-02-02', kaja), held('2025-03-02', ann)],
      ['holder sourcesDispute'],
    ],
    ['a deputy beside', [held('2025-01-02', ann), held('2025-02-02', deputy)], []],
  ])('%s', (_, told, found) => {
    expect(pairsOf(concludeTold(told), cq.property, cq.nature)).toEqual(found);
  });
});

test('the order of articles makes no difference', () => {
  expectSameInAnyOrder([
    tell('2025-06-01', meeting('planned', '2025-06-10')),
    tell('2025-06-05', meeting('planned', '2025-06-17')),
    tell('2025-06-05', meeting('denied', '2025-06-10', 'cancelled the talks'), 'Bay Post'),
    tell('2025-06-17', meeting('occurred', '2025-06-17')),
  ]);
});
