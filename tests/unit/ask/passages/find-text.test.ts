import { beforeAll, describe, expect, test } from 'vitest';
import type { Asker } from '../../../../src/ask/asker.ts';
import { openChart } from '../../../../src/ask/grammar/chart.ts';
import { spotPhrases } from '../../../../src/ask/loose/spot.ts';
import { type FoundText, findText } from '../../../../src/ask/passages/find-text.ts';
import { indexTexts } from '../../../../src/ask/passages/text-index.ts';
import { tokenize } from '../../../../src/ask/words/tokens.ts';
import type { ArticleText } from '../../../../src/query/article-texts.ts';
import { openSampleAsker } from '../sample-asker.ts';

const article = (id: string, published: string, sentences: readonly string[]): ArticleText => {
  const text = sentences.join(' ');
  let at = 0;
  const spans = sentences.map((sentence): [number, number] => {
    const from = text.indexOf(sentence, at);
    at = from + sentence.length;
    return [from, at];
  });
  return { article: `urn:${id}`, id, published, text, sentences: spans };
};

const index = indexTexts([
  article('dam', '2024-03-02', [
    'Envoy Liv Brekke flew to Nuuk on Friday to settle the quarrel over the Tarn dam.',
    'She sought a promise from Premier Aqqaluk Petersen that the sluices would stay shut.',
    'The turbines of the dam were withdrawn on 12 February, and 340 workers went home.',
    'Snow fell on the harbour.',
    'NUUK, March 2 (Tarn Dam Herald) --',
  ]),
  article('fair', '2019-05-09', [
    'The Council of Northern Herders opened its fair in Alta.',
    'Its chairman, Ole Nordlund, praised the weather.',
    'A paper in Alta, the Morning Post, carried his speech.',
  ]),
]);

let asker: Asker;
beforeAll(async () => {
  asker = await openSampleAsker();
});

async function find(question: string, said: FoundText['passages'] = []): Promise<FoundText> {
  const tokens = tokenize(question);
  const spots = spotPhrases(openChart(asker.lexicon.grammar, asker.terminals, tokens), tokens);
  return findText({ spots, times: [], said }, { ...(await asker.texts()), index });
}

test.each<[question: string, words: readonly string[]]>([
  // What the best sentence leaves out stands in its article in other words.
  ['How many workers of the Tarn dam were there under Brekke?', ['340']],
  // Each article has its own.
  ['Which people praised or promised something?', ['Petersen', 'Nordlund']],
])('beside it, or in other articles: %s', async (question, words) => {
  const { passages } = await find(question);
  const told = passages.map(({ sentence }) => sentence).join(' ');
  for (const word of words) expect(told).toContain(word);
});

describe('the best sentence', () => {
  test.each<[question: string, words: string]>([
    ['From whom did the envoy seek a promise?', 'sought a promise'],
    ['when were the tarn dam turbines pulled out', '12 February'],
    ['How many workers left the dam?', '340'],
    ['What did Brekke set out to sort out in Nuuk?', 'settle the quarrel'],
    ['Who is Aqqaluk Petersen?', 'Premier Aqqaluk Petersen'],
    ['Who heads the CNH?', 'Council of Northern Herders'],
    ['Which newspaper printed the speech in Alta?', 'Morning Post'],
    ['Why did Brekke travel to Nuuk?', 'flew to Nuuk'],
    ['What did Nordlundt hail?', 'praised the weather'],
  ])('%s', async (question, words) => {
    const { passages } = await find(question);
    expect(passages[0]?.lead).toContain(words);
  });
});

test('whoever is excepted is not told by name alone', async () => {
  expect((await find('Who flew to Nuuk to settle the quarrel over the Tarn dam?')).passages[0]?.answer).toBe(
    'Envoy Liv Brekke',
  );
  const besides = 'Who besides the premier flew to Nuuk to settle the quarrel over the Tarn dam?';
  expect((await find(besides)).passages[0]?.answer).toBeUndefined();
});

test('a dateline is no sentence', async () => {
  const { passages } = await find('What does the Herald tell of the Tarn dam in Nuuk?');
  for (const { lead, also } of passages) expect([lead, ...also].join(' ')).not.toContain('NUUK');
});

test('as good an answer is told as one', async () => {
  const { passages } = await find('What did the envoy do about the Tarn dam?');
  const [{ lead = '', also = [] } = {}] = passages;
  expect([lead, ...also].join(' ')).toContain('flew to Nuuk');
  expect([lead, ...also].join(' ')).not.toContain('Snow');
});

test('what was told to the part before is told again only where it answers best', async () => {
  const question = 'What did the envoy do about the Tarn dam?';
  const told = (await find(question)).passages;
  const again = (await find(question, told)).passages[0];
  const other = (await find('From whom did the envoy seek a promise?', told)).passages[0];
  expect(again?.lead).toBe(told[0]?.lead);
  for (const words of told[0]?.also ?? []) expect(again?.also).not.toContain(words);
  expect(other?.lead).toContain('sought a promise');
});

describe('how likely a sentence answers', () => {
  test.each([
    'Why did Brekke travel to Nuuk?',
    'How many workers left the Tarn dam?',
    'When were the turbines of the Tarn dam pulled out?',
    // Few of its words stand there: others tell the same.
    'What was the envoy after in her dealings with Premier Petersen over the sluices?',
  ])('likely: %s', async (question) => {
    expect((await find(question)).chance).toBeGreaterThan(0.5);
  });

  test.each([
    // Only a name is shared.
    'Did Alta buy a ferry from Bergen?',
    'Which composers of operas did Vienna honour?',
    // What is asked for has a form that no sentence has.
    'How long did Brekke and Petersen talk?',
    'How many herders came to the fair in Alta?',
  ])('unlikely: %s', async (question) => {
    expect((await find(question)).chance).toBeLessThan(0.5);
  });
});

test.each<[question: string, words: readonly string[]]>([
  ['Who bought the Tarn dam?', ['bought']],
  ['Did Queen Ingrid visit Alta?', ['Ingrid']],
  ['When did Brekke fly to Nuuk?', []],
])('what no article says is told: %s', async (question, words) => {
  expect((await find(question)).unsaid).toEqual(words);
});

test('offsets are those of the article', async () => {
  const [passage] = (await find('Who praised the weather?')).passages;
  const { article: own } = index.sentences.find(({ article: one }) => one.id === 'fair') ?? {};
  expect(own?.text.slice(passage?.start, passage?.end)).toBe(passage?.sentence);
});

test('whom an article does not name is told', async () => {
  expect((await find('What did China say about the Tarn dam in Nuuk?')).strange).toEqual(['China']);
  expect((await find('What did Brekke say about the Tarn dam in Nuuk?')).strange).toEqual([]);
});

test.each<[question: string, words: string]>([
  ['When were the turbines of the dam last withdrawn?', '12 February'],
  ['Who was the first to fly to Nuuk over the dam?', 'flew to Nuuk'],
])('what comes first or last: %s', async (question, words) => {
  expect((await find(question)).passages[0]?.lead).toContain(words);
});
