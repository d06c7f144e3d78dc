import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/evaluate/evaluate.ts';
import { checkFound, parseGold } from '../../../src/evaluate/parse-records.ts';
import type { RecordKind } from '../../../src/evaluate/records.ts';

const words = new Map([
  ['norland', 'NO'],
  ['norlandic', 'NO'],
  ['south norlandic', 'SN'],
]);
const text = 'Laine said that the ferries will run again. "We keep our word in every season," she added.';

/** Scores one gold and one found record of a kind. */
function scoreOne(kind: RecordKind, gold: object, found: object, officials: object[] = []) {
  const plural = kind === 'treaty' ? 'treaties' : `${kind}s`;
  const line = JSON.stringify({ id: 'a1', officials, [plural]: [gold] });
  const evaluation = evaluate(
    parseGold([{ file: 'gold', line: 1, text: line }]),
    checkFound([{ type: kind, article: 'a1', ...found }]),
    new Map([['a1', text]]),
    words,
  );
  return evaluation.kinds[kind];
}

const official = { name: 'Anna Laine', office: 'Foreign Minister', of: 'FI' };
const meeting = { kind: 'talks', participants: ['Anna Laine', 'SE'], date: '2025-03-04', status: 'occurred' };
const visit = { visitor: 'Anna Laine', destination: 'SE', start: '2025-03-04', status: 'planned' };
const treaty = { name: 'Ferry Cooperation Agreement', parties: ['FI', 'SE'], status: 'occurred' };
const statement = { speaker: 'Anna Laine', mode: 'indirect', content: 'the ferries will run again' };

const cases: [what: string, kind: RecordKind, gold: object, found: object, matches: boolean][] = [
  ['a surname is enough', 'official', official, { ...official, name: 'Laine' }, true],
  ['accents do not count', 'official', official, { ...official, name: 'Ánna Láine' }, true],
  ['another person', 'official', official, { ...official, name: 'Olav Dahl' }, false],
  ['another state', 'official', official, { ...official, of: 'SE' }, false],
  ['the head noun is shared', 'official', official, { ...official, office: 'minister' }, true],
  ['no word of the office is shared', 'official', official, { ...official, office: 'envoy' }, false],
  ['any kind but a call', 'meeting', meeting, { ...meeting, kind: 'summit' }, true],
  ['a call is no meeting', 'meeting', meeting, { ...meeting, kind: 'call' }, false],
  ['a day off is right', 'meeting', meeting, { ...meeting, date: '2025-03-05' }, true],
  ['two days off are wrong', 'meeting', meeting, { ...meeting, date: '2025-03-06' }, false],
  ['a month holds its days', 'meeting', meeting, { ...meeting, date: '2025-03' }, true],
  ['an unknown date contradicts nothing', 'meeting', meeting, { ...meeting, date: null }, true],
  ['another status', 'meeting', meeting, { ...meeting, status: 'planned' }, false],
  ['one of two sides', 'meeting', meeting, { ...meeting, participants: ['SE'] }, false],
  [
    'more strangers than sides',
    'meeting',
    meeting,
    { ...meeting, participants: ['Laine', 'SE', 'US', 'CN', 'RU'] },
    false,
  ],
  ['a later start', 'visit', visit, { ...visit, start: '2025-03-09' }, false],
  ['elsewhere', 'visit', visit, { ...visit, destination: 'DK' }, false],
  ['half of the name', 'treaty', treaty, { ...treaty, name: 'ferry agreement', parties: [] }, true],
  ['the parties and the noun', 'treaty', treaty, { ...treaty, name: 'an agreement on sea links' }, true],
  ['the parties and another noun', 'treaty', treaty, { ...treaty, name: 'pact on sea links' }, false],
  ['half of the stretch', 'statement', statement, { ...statement, content: 'ferries will run' }, true],
  [
    'another stretch',
    'statement',
    statement,
    { ...statement, content: 'We keep our word in every season' },
    false,
  ],
  ['a joint speaker', 'statement', statement, { ...statement, speaker: ['Olav Dahl', 'Anna Laine'] }, true],
  [
    'a ministry is its state',
    'statement',
    { ...statement, speaker: 'NO' },
    { ...statement, speaker: 'Norlandic Foreign Ministry' },
    true,
  ],
  [
    'the longest state name wins',
    'statement',
    { ...statement, speaker: 'NO' },
    { ...statement, speaker: 'South Norlandic Foreign Ministry' },
    false,
  ],
];

test.each(cases)('%s (%s)', (_, kind, gold, found, matches) => {
  const { right, wrong, missed } = scoreOne(kind, gold, found);
  expect({ right, wrong, missed }).toEqual(
    matches ? { right: 1, wrong: 0, missed: 0 } : { right: 0, wrong: 1, missed: 1 },
  );
});

describe('a state for a person who serves it', () => {
  const states = { ...meeting, participants: ['FI', 'SE'] };

  test('is right where its side names no person of that state', () => {
    expect(scoreOne('meeting', meeting, states, [official]).right).toBe(1);
  });

  test('is not where nobody says whom the person serves', () => {
    expect(scoreOne('meeting', meeting, states).right).toBe(0);
  });
});

describe('optional gold', () => {
  const optional = { ...official, optional: true };

  test('costs nothing where it is missing, and nothing where it is found', () => {
    expect(scoreOne('official', optional, { ...official, name: 'Olav Dahl' })).toMatchObject({
      missed: 0,
      wrong: 1,
    });
    expect(scoreOne('official', optional, official)).toMatchObject({ right: 0, missed: 0, wrong: 0 });
  });
});

const attributes: [kind: RecordKind, gold: object, found: object, attribute: string, share: number][] = [
  ['official', official, { ...official, former: true }, 'former', 0],
  ['meeting', meeting, { ...meeting, date: '2025-03-05' }, 'date', 0],
  ['meeting', { ...meeting, place: 'Turku' }, { ...meeting, place: 'turku' }, 'place', 1],
  ['meeting', meeting, { ...meeting, participants: ['Anna Laine', 'SE', 'DK'] }, 'participants', 0],
  ['visit', visit, { ...visit, host: 'Olav Dahl' }, 'host', 0],
  ['treaty', treaty, { ...treaty, parties: ['SE', 'FI'] }, 'parties', 1],
  ['statement', { ...statement, via: ['STT'] }, statement, 'via', 0],
  ['statement', { ...statement, addressee: 'SE' }, { ...statement, addressee: 'SE' }, 'addressee', 1],
];

test.each(attributes)(
  'attribute of a right %s: %j and %j have %s %d',
  (kind, gold, found, attribute, share) => {
    expect(scoreOne(kind, gold, found).attributes[attribute]).toBe(share);
  },
);

test('a record is matched once', () => {
  const gold = parseGold([
    { file: 'gold', line: 1, text: JSON.stringify({ id: 'a1', officials: [official] }) },
  ]);
  const twice = [official, official].map((record) => ({ type: 'official', article: 'a1', ...record }));
  const { kinds } = evaluate(gold, checkFound(twice), new Map(), words);
  expect(kinds.official).toMatchObject({ right: 1, wrong: 1, precision: 0.5, recall: 1 });
});

test('records of an article without gold are left out', () => {
  const gold = parseGold([{ file: 'gold', line: 1, text: JSON.stringify({ id: 'a1' }) }]);
  const found = checkFound([{ type: 'official', article: 'a2', ...official }]);
  expect(evaluate(gold, found, new Map(), words).all).toMatchObject({ right: 0, wrong: 0, missed: 0, f1: 0 });
});
