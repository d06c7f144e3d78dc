import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../../../src/pipeline.ts';
import { makeArticle } from '../../../../src/read/make-article.ts';
import { knowledge } from '../../../samples/analyse-text.ts';

const cases = new URL('../../../../../shared/cases/04-negation.jsonl', import.meta.url);
const analyse = createAnalyser(knowledge);

/** The right status of the event in each, or none where nothing was said. */
const RIGHT: Readonly<Record<string, string>> = {
  n01: 'denied',
  n02: 'denied',
  n04: 'denied',
  n05: 'denied',
  n07: 'denied',
  n08: 'denied',
  n10: 'denied',
  n11: 'denied',
  n13: 'planned',
  n14: 'planned',
  n17: 'denied',
};

describe.runIf(existsSync(cases))('negation in cases lent for it', () => {
  const articles = existsSync(cases) ? readFileSync(cases, 'utf8').trim().split('\n') : [];
  test.each(articles)('%s', (line) => {
    const { id, text, date } = JSON.parse(line);
    const made = makeArticle(id, text, { date }, { file: 'cases' });
    if ('issue' in made) throw new Error(made.issue.message);
    const facts = analyse(made.article).filter(({ kind }) => kind !== 'official');
    const told = facts.filter(({ kind }) => kind !== 'statement').map(({ status }) => status);
    expect([...new Set(told)]).toEqual(RIGHT[id] === undefined ? [] : [RIGHT[id]]);
    if (id === 'n16') expect(facts).toEqual([]);
  });
});
