import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import { createLexicon } from '../../../src/annotate/lexicon.ts';
import { extract } from '../../../src/extract/extract.ts';
import { createGrammar } from '../../../src/extract/grammar.ts';
import type { Fact } from '../../../src/model/fact.ts';
import type { AnnotatedArticle } from '../../../src/model/mention.ts';
import type { Weights } from '../../../src/model/weights.ts';
import { makeArticle } from '../../../src/read/make-article.ts';
import { resolve } from '../../../src/resolve/resolve.ts';
import { createFeatureReader } from '../../../src/weigh/read-features.ts';
import { weigh } from '../../../src/weigh/weigh.ts';
import { knowledge } from '../../samples/analyse-text.ts';

const lexicon = createLexicon(knowledge);
const grammar = createGrammar(knowledge);

function read(text: string): { annotated: AnnotatedArticle; facts: readonly Fact[] } {
  const made = makeArticle('story', text, { date: '2025-03-04' }, { file: 'story.txt' });
  if ('issue' in made) throw new Error(made.issue.message);
  const annotated = annotate(made.article, lexicon);
  return { annotated, facts: resolve(annotated, extract(annotated, grammar)).facts };
}

function featuresOf(text: string, kind: Fact['kind']): string[] {
  const { annotated, facts } = read(text);
  const fact = facts.find((each) => each.kind === kind);
  return fact ? createFeatureReader(annotated)(fact) : [];
}

const MET =
  'OSLO, March 4 (NTB) -- Norwegian Foreign Minister Kari Brekke met Finnish Prime Minister Olli Salo on Monday.';

describe('features', () => {
  test.each<[string, Fact['kind'], string[]]>([
    [
      MET,
      'meeting',
      ['bias', 'status:occurred', 'pronouns:0', 'sides:2', 'parties:2', 'side:person', 'part:lead'],
    ],
    [MET, 'meeting', ['dateline:true', 'date:relative', 'quoted:false', 'cited:false']],
    [MET, 'official', ['serves:state', 'name:full', 'former:false']],
    [
      'Norwegian Foreign Minister Kari Brekke arrived. "We want peace in the north," she said.',
      'statement',
      ['pronouns:1', 'mode:direct', 'quoted:true', 'dateline:false', 'speaker:person', 'serves:known'],
    ],
    ['Norway and Finland signed a fishing treaty in Oslo.', 'treaty', ['parties:2', 'named:false']],
  ])('%s: a %s has them', (text, kind, expected) => {
    expect(featuresOf(text, kind)).toEqual(expect.arrayContaining(expected));
  });

  test('have one value each, but for the sides', () => {
    const names = featuresOf(MET, 'meeting').map((feature) => feature.split(':')[0]);
    const several = names.filter((name, at) => name !== 'side' && names.indexOf(name) !== at);
    expect(several).toEqual([]);
  });
});

describe('the chance', () => {
  const weights = (meeting: readonly [string, number][]): Weights => ({
    models: new Map([['meeting', new Map(meeting)]]),
    threshold: 0,
  });
  const { annotated, facts } = read(MET);
  const meetings = facts.filter(({ kind }) => kind === 'meeting');

  test.each<[string, [string, number][], number]>([
    ['even where nothing is known', [], 0.5],
    [
      'the logistic of the sum',
      [
        ['bias', 1],
        ['sides:2', 0.5],
      ],
      0.8176,
    ],
    [
      'untouched by features that the fact lacks',
      [
        ['bias', 1],
        ['sides:1', -9],
      ],
      0.7311,
    ],
  ])('is %s', (_, listed, expected) => {
    expect(weigh(annotated, meetings, weights(listed)).map(({ confidence }) => confidence)).toEqual([
      expected,
    ]);
  });
});
