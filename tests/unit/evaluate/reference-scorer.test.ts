import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../../../src/evaluate/evaluate.ts';
import { checkFound, parseGold } from '../../../src/evaluate/parse-records.ts';
import { readStateWords } from '../../../src/evaluate/read-state-words.ts';
import { RECORD_KINDS } from '../../../src/evaluate/records.ts';
import { score } from './reference-scorer.mjs';

const stateWords = await readStateWords(
  new URL('../../../seeds/evaluation/state-words.yaml', import.meta.url),
);

const plural = {
  official: 'officials',
  meeting: 'meetings',
  visit: 'visits',
  treaty: 'treaties',
  statement: 'statements',
};
const text =
  'Premier Dahl said the strait stays open to all. "Ships of every flag may pass this summer," Laine told him.';

const name = fc.constantFrom(
  'Anna Laine',
  'Laine',
  'Ánna Laine',
  'Olav Dahl',
  'FI',
  'NO',
  'US',
  'White House',
  'the Kremlin',
  'Finnish Foreign Ministry',
  'U.S. State Department',
  'EU',
  'STT',
  "Norway's Prime Minister's Office",
);
const code = fc.constantFrom('FI', 'NO', 'US', 'EU');
const date = fc.constantFrom(null, '2025', '2025-03', '2025-03-04', '2025-03-05', '2025-03-07', '2024-12-31');
const status = fc.constantFrom('occurred', 'planned', 'denied');
const names = fc.array(name, { maxLength: 4 });
const orNull = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { nil: null });
const stretch = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => {
  const [start, end] = [Math.min(a, b), Math.max(a, b) + 1];
  return { content: text.slice(start, end), start, end: Math.min(end, text.length) };
});
const content = fc.oneof(
  stretch,
  fc.constantFrom({ content: 'the strait stays open' }, { content: 'words that stand nowhere in it' }),
);

const fields = {
  official: fc.record({
    name,
    office: fc.constantFrom('Foreign Minister', 'minister', 'President of the Senate', 'envoy'),
    of: code,
    former: fc.boolean(),
  }),
  meeting: fc.record({
    kind: fc.constantFrom('call', 'talks', 'summit'),
    participants: names,
    date,
    place: orNull(name),
    status,
  }),
  visit: fc.record({ visitor: name, destination: code, start: date, end: date, status, host: orNull(name) }),
  treaty: fc.record({
    name: fc.constantFrom('Strait Treaty', 'treaty on the strait', 'ferry agreement', 'joint declaration'),
    parties: fc.array(code, { maxLength: 3 }),
    signed: date,
    status,
  }),
  statement: fc
    .tuple(
      fc.record({
        speaker: fc.oneof(name, fc.array(name, { minLength: 1, maxLength: 2 })),
        addressee: orNull(name),
        mode: fc.constantFrom('direct', 'indirect'),
        via: names,
      }),
      content,
    )
    .map(([rest, words]) => ({ ...rest, ...words })),
};

const articles = fc.array(
  fc.record(
    Object.fromEntries(
      RECORD_KINDS.map((kind) => [
        kind,
        fc.record({
          gold: fc.array(fc.tuple(fields[kind] as fc.Arbitrary<object>, fc.boolean()), { maxLength: 4 }),
          found: fc.array(fields[kind] as fc.Arbitrary<object>, { maxLength: 4 }),
        }),
      ]),
    ),
  ),
  { minLength: 1, maxLength: 2 },
);

test('figures equal those of the reference scorer', () => {
  fc.assert(
    fc.property(articles, (drawn) => {
      const gold = drawn.map((kinds, index) => ({
        id: `a${index}`,
        ...Object.fromEntries(
          RECORD_KINDS.map((kind) => [
            plural[kind],
            kinds[kind]?.gold.map(([record, optional]) => (optional ? { ...record, optional } : record)),
          ]),
        ),
      }));
      const found = drawn.flatMap((kinds, index) =>
        RECORD_KINDS.flatMap(
          (kind) =>
            kinds[kind]?.found.map((record) => ({ type: kind, article: `a${index}`, ...record })) ?? [],
        ),
      );
      const texts = new Map(gold.map(({ id }) => [id, text]));
      const expected = score(gold, found, texts);
      const lines = gold.map((article, index) => ({
        file: 'gold',
        line: index + 1,
        text: JSON.stringify(article),
      }));
      const ours = evaluate(parseGold(lines), checkFound(found), texts, stateWords);
      for (const kind of RECORD_KINDS) {
        const theirs = expected[plural[kind]];
        const { right, wrong, missed, attributes } = ours.kinds[kind];
        expect({ kind, right, wrong, missed }).toEqual({
          kind,
          right: theirs?.tp,
          wrong: theirs?.fp,
          missed: theirs?.fn,
        });
        expect(attributes).toEqual(
          Object.fromEntries(
            Object.entries(theirs?.attr ?? {}).map(([own, { right: hits, of }]) => [own, hits / of]),
          ),
        );
      }
    }),
    { numRuns: 500 },
  );
});
