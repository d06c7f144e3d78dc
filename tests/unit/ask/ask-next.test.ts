import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../../src/ask/ask.ts';
import type { Asker } from '../../../src/ask/asker.ts';
import { openSampleAsker } from './sample-asker.ts';

let asker: Asker;
beforeAll(async () => {
  asker = await openSampleAsker();
});
afterAll(() => asker.store.close());

test.each<[why: string, question: string, answers: readonly string[]]>([
  [
    '"he" is who acts before',
    'Whom did Fidan call in July 2025, and what did he say?',
    ['grain must cross the Black Sea again'],
  ],
  [
    '"he" is the one who answers a "who" that acts',
    'Who visited Ankara, and whom did he meet?',
    ['Hakan Fidan'],
  ],
  [
    '"him" is the last of several',
    'When did Rubio meet Lavrov, and what did Rubio tell him?',
    ['patience over Ukraine was running out'],
  ],
  [
    'whoever is asked about next is asked about by name',
    'What did Wang Yi say about trade lanes, and did Rubio meet Lavrov?',
    ['meeting: Sergei Lavrov, Marco Rubio; Kuala Lumpur; 2025-07-10'],
  ],
  [
    'a part with days of its own is of other articles',
    'Whom did Lavrov meet in September 2013, and whom did he meet on 10 July 2025?',
    ['Marco Rubio'],
  ],
  [
    '"else" asks for nobody who was told before',
    'Where did Lavrov meet Rubio, and whom else did Lavrov meet in July 2025?',
    ['Andrii Sybiha', 'Choe Son Hui', 'Kim Jong Un', 'Wang Yi'],
  ],
  [
    'another year of the same office',
    'Who was the Chinese foreign minister in 2006 and who in 2025?',
    ['Wang Yi'],
  ],
  [
    'talks that lie ahead are no talks that were held',
    'When did Wang Yi meet Lavrov, and which meetings with Rubio were still ahead of him?',
    [],
  ],
  ['who acts is who acted', 'How many visits did Lavrov make in July 2025, and where to?', ['North Korea']],
  ['what was said is of who reported it', 'What did Peskov deny, and who reported it?', ['TASS']],
  ['who said something else did not say so', 'When did Lavrov meet Rubio, and who said so?', []],
  [
    'another thing that somebody spoke of',
    'What did Lavrov say about Asia, and what about NATO?',
    ['"NATO is looking for doors in Asia that nobody opened,"'],
  ],
  [
    'a part that names nobody is of the same articles',
    'Whom did Araghchi contradict about a memorandum, and what was signed?',
    [],
  ],
])('%s', async (_, question, answers) => {
  const { further = [] } = await ask(asker, question);
  expect(further.map(({ answers: own }) => own.map(({ value }) => value).sort())).toEqual([answers]);
});

test('a part that names nobody tells of no other articles than the part before', async () => {
  const { further = [] } = await ask(
    asker,
    'Who took part in the talks in Kuala Lumpur, and how long was the talk?',
  );
  const told = further.flatMap(({ answers, nearest, passages, asides }) => [
    ...[...answers, ...nearest, ...asides.flatMap(({ items }) => items)].flatMap(({ proofs }) =>
      proofs.map(({ article }) => article.id),
    ),
    ...passages.map(({ article }) => article.id),
  ]);
  expect(new Set(told)).toEqual(new Set(['reuters-2025-07-11']));
});

test('with whom else it was, words tell that told of it beside the facts', async () => {
  const { passages, further = [] } = await ask(asker, 'How many meetings did Lavrov have, and with whom?');
  const told = further.flatMap((one) => one.passages.map(({ lead }) => lead));
  expect(told).toEqual(expect.arrayContaining(passages.map(({ lead }) => lead)));
});

test('a part that says nothing by itself is understood by the part before', async () => {
  const { further = [] } = await ask(
    asker,
    'Who took part in the talks in Kuala Lumpur, and where does it go next?',
  );
  expect(further.map(({ outcome }) => outcome)).not.toContain('not-understood');
});
