import type { Quad } from '@rdfjs/types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact, MeetingFact } from '../../../src/model/fact.ts';
import { nquads } from '../../../src/serialise/nquads.ts';
import { sampleArticles } from '../../samples/sample-graph.ts';
import {
  agency,
  berg,
  common,
  evidence,
  finland,
  instances,
  map,
  minister,
  norway,
  said,
  salo,
} from './sample-facts.ts';

const met: MeetingFact = { ...common, kind: 'meeting', meetingKind: 'talks', participants: [berg, salo] };
const write = (quads: readonly Quad[]): string => nquads.writeArticle(quads) as string;

describe('one fact or two', () => {
  const cases: [difference: string, other: Fact, facts: number][] = [
    ['none', { ...met }, 1],
    ['the order of its sides', { ...met, participants: [salo, berg] }, 1],
    [
      'the rule, its confidence and evidence',
      { ...met, rule: 'b', confidence: 0.5, evidence: [evidence('Salo')] },
      1,
    ],
    ['its status', { ...met, status: 'denied' }, 2],
    ['its kind of meeting', { ...met, meetingKind: 'call' }, 2],
    ['a side', { ...met, participants: [berg, finland] }, 2],
    ['its place', { ...met, place: norway }, 2],
    [
      'its date',
      { ...met, date: { value: '2025', earliest: '2025-01-01', latest: '2025-12-31', basis: 'stated' } },
      2,
    ],
  ];
  test.each(cases)('that differ by %s', (_difference, other, facts) => {
    expect(instances(map([met, other]), 'cq:Meeting')).toHaveLength(facts);
  });

  test('told twice, it keeps its first quote and gathers the evidence of both', () => {
    const quads = map([met, { ...met, evidence: [evidence('Juho Salo')] }]);
    const [meeting = ''] = instances(quads, 'cq:Meeting');
    expect(said(quads, meeting).filter((line) => /^cq:(quote|evidence)/.test(line))).toEqual([
      'cq:evidence article/story#char=40,62',
      'cq:evidence article/story#char=53,62',
      'cq:quote article/story#char=40,62',
    ]);
  });
});

describe('every IRI is a function of what it names', () => {
  test('a fact has the same IRI whatever stands beside it', () => {
    const [alone] = instances(map([met]), 'cq:Meeting');
    const among = map([{ ...met, status: 'planned' }, met, { ...met, meetingKind: 'call' }]);
    expect(instances(among, 'cq:Meeting')).toContain(alone);
  });

  test('it stays what it was when it was first published', () => {
    expect(instances(map([met]), 'cq:Meeting')).toEqual(['article/story/meeting/2f66a714289d']);
  });

  test('an office of an organization never falls in with one of a state', () => {
    const union = { kind: 'organization', name: 'NO' } as const;
    const quads = map([
      { ...common, kind: 'official', person: berg, office: minister, former: false },
      { ...common, kind: 'official', person: berg, office: { ...minister, of: union }, former: false },
    ]);
    expect(instances(quads, 'cq:Office')).toEqual([
      'office/NO/foreign-minister',
      'office/no/foreign-minister',
    ]);
  });

  test('what a later mention knows of an entity is added', () => {
    const quads = map([{ ...met, attribution: [{ source: agency, role: 'publisher' }] }]);
    expect(said(quads, 'organization/nna')).toEqual([
      'cq:belongsTo state/NO',
      'owl:sameAs wd:Q1',
      'rdf:type cq:Organization',
      'rdfs:label "NNA"',
    ]);
  });
});

describe('graphs', () => {
  const graphs = sampleArticles.map(({ article, facts }) => ({ article, facts, quads: map(facts, article) }));

  test("hold each quad once, in the article's graph, with no blank node", () => {
    for (const { quads } of graphs) {
      expect(write(quads).trimEnd().split('\n')).toHaveLength(quads.length);
      expect(new Set(quads.map(({ graph }) => graph.value)).size).toBe(1);
      const terms = quads.flatMap(({ subject, object }) => [subject.termType, object.termType]);
      expect(terms).not.toContain('BlankNode');
    }
  });

  test('say the same when facts are given twice: merging is idempotent', () => {
    for (const { article, facts, quads } of graphs) {
      expect(write(map([...facts, ...facts], article))).toBe(write(quads));
    }
  });

  test('say the same in any order of facts that differ', () => {
    const { article, facts, quads } = graphs.find((each) => each.facts.length > 2) ?? {
      facts: [],
      quads: [],
    };
    fc.assert(
      fc.property(fc.shuffledSubarray([...facts], { minLength: facts.length }), (shuffled) => {
        expect(write(map(shuffled, article))).toBe(write(quads));
      }),
      { numRuns: 20 },
    );
  });
});
