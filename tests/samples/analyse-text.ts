import type { Article } from '../../src/model/article.ts';
import type { Fact, FactKind } from '../../src/model/fact.ts';
import { createAnalyser, createStages, SEEDS, type Stages } from '../../src/pipeline.ts';
import { makeArticle } from '../../src/read/make-article.ts';
import { readKnowledge } from '../../src/read/read-knowledge.ts';

/** All that is known before reading, read once for the tests of a file. */
export const knowledge = readKnowledge(SEEDS);
export const stages: Stages = createStages(knowledge);
const analyse = createAnalyser(knowledge);

/** A story of a Wednesday; `publisher` tells where it is told from where the text has no dateline. */
export function articleOf(text: string, publisher = 'Xinhua', date = '2025-07-16'): Article {
  const made = makeArticle('story', text, { date, publisher }, { file: 'story.txt' });
  if ('issue' in made) throw new Error(made.issue.message);
  return made.article;
}

/** The facts of one kind that a text tells, as far as rules read who is meant: without those that words and actors near each other suggest. */
export function factsOf<K extends FactKind>(
  kind: K,
  text: string,
  publisher?: string,
  date?: string,
): Extract<Fact, { kind: K }>[] {
  const facts = analyse(articleOf(text, publisher, date));
  return facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
}
