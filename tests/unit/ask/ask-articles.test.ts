import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../../src/ask/ask.ts';
import type { Asker } from '../../../src/ask/asker.ts';
import { renderAnswer } from '../../../src/ask/tell/render-answer.ts';
import { openSampleAsker } from './sample-asker.ts';

let asker: Asker;
beforeAll(async () => {
  asker = await openSampleAsker();
});
afterAll(() => asker.store.close());

const idsOf = async (question: string): Promise<readonly string[]> => {
  const { articles, passages } = await ask(asker, question);
  return articles === undefined ? [] : passages.map(({ article }) => article.id);
};

describe('articles themselves are asked for', () => {
  test.each([
    'Which of these articles mention Sybiha?',
    'How many articles mention Sybiha?',
    'In which articles is Sybiha mentioned?',
    'List all the articles that name Sybiha and say briefly what each one reports.',
  ])('%s', async (question) => {
    const ids = await idsOf(question);
    expect(ids.length).toBeGreaterThan(0);
    const said = (await asker.texts()).index.sentences.filter(({ article }) =>
      article.text.includes('Sybiha'),
    );
    expect(new Set(ids)).toEqual(new Set(said.map(({ article }) => article.id)));
  });

  test('are counted, each told by its own words, and what happened in each is told with them', async () => {
    const answer = await ask(asker, 'Which articles mention Sybiha, and what happened in each?');
    const { articles = 0, further = [] } = answer;
    expect(articles).toBeGreaterThan(0);
    expect(further).toEqual([]);
    expect(renderAnswer(answer, 'table')).toContain(
      articles === 1 ? 'One article speaks of it:' : `${articles} articles`,
    );
  });

  test('of many ten are told, and the others counted; all of them with all', async () => {
    const answer = await ask(asker, 'Which articles mention Lavrov?');
    const [passage] = answer.passages;
    if (!passage) throw new Error('no article');
    const many = { ...answer, articles: 13, passages: Array.from({ length: 13 }, () => passage) };
    const sources = (text: string): number =>
      text.split('\n').filter((line) => line.startsWith('      ')).length;
    const told = renderAnswer(many, 'table');
    expect(sources(told)).toBe(10);
    expect(told).toContain('… and 3 more articles: --all lists them.');
    const all = renderAnswer(many, 'table', { all: true });
    expect(sources(all)).toBe(13);
    expect(all).not.toContain('--all');
  });

  test('a story by its days', async () => {
    const { articles = 0, passages } = await ask(asker, 'Put together a short timeline of Lavrov');
    const days = passages.map(({ published = '' }) => published);
    expect(articles).toBeGreaterThan(1);
    expect(days).toEqual([...days].sort());
  });

  test.each([
    // The graph knows the reports of a fact.
    'How many reports are there of the meeting of Lavrov and Wang Yi?',
    // Nobody of that name is spoken of.
    'Which articles mention Ottokar?',
    'Which agencies reported that Lavrov met Rubio?',
    'Trace of a meeting?',
  ])('not in: %s', async (question) => {
    expect(await idsOf(question)).toEqual([]);
  });
});
