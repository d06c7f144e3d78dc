import type { Quad } from '@rdfjs/types';
import { mapArticle } from '../../../src/map/map-article.ts';
import type { Article } from '../../../src/model/article.ts';
import type {
  OfficeEntity,
  OrganizationEntity,
  PersonEntity,
  StateEntity,
} from '../../../src/model/entity.ts';
import type { Evidence, Fact } from '../../../src/model/fact.ts';
import type { Iri } from '../../../src/rdf/iri.ts';
import { prefixes } from '../../../src/rdf/prefixes.ts';

export const base = 'https://example.org/id/' as Iri;

export const article: Article = {
  id: 'story',
  text: 'OSLO, March 4 (NNA) -- Foreign Minister Ada Berg met Juho Salo on Tuesday, the Daily Post said.',
  source: 'story.txt',
  date: '2025-03-04',
  publisher: 'NNA',
  language: 'en',
  bodyStart: 23,
};

export const norway: StateEntity = { kind: 'state', code: 'NO', name: 'Norway', wikidata: 'Q20' };
export const finland: StateEntity = { kind: 'state', code: 'FI', name: 'Finland' };
export const berg: PersonEntity = { kind: 'person', name: 'Ada Berg', of: 'NO' };
export const salo: PersonEntity = { kind: 'person', name: 'Juho Salo', of: 'FI' };
export const minister: OfficeEntity = { kind: 'office', title: 'Foreign Minister', of: norway };
export const agency: OrganizationEntity = { kind: 'organization', name: 'NNA', of: norway, wikidata: 'Q1' };
export const post: OrganizationEntity = { kind: 'organization', name: 'Daily Post' };

/** Where the words stand in the article, inside its one sentence. */
export function evidence(words: string): Evidence {
  const start = article.text.indexOf(words);
  const sentence = { start: article.bodyStart, end: article.text.length };
  return { start, end: start + words.length, sentence };
}

export const common = {
  rule: 'test.rule',
  confidence: 0.9,
  status: 'occurred',
  evidence: [evidence('Ada Berg met Juho Salo')],
  attribution: [],
} as const;

export function map(facts: readonly Fact[], changes: Partial<Article> = {}): Quad[] {
  return mapArticle({ ...article, ...changes }, facts, { base });
}

/** What is said of a subject, as `property value`, with prefixes and without the base. */
export function said(quads: readonly Quad[], subject: string): string[] {
  return quads
    .filter((quad) => shorten(quad.subject.value) === subject)
    .map(({ predicate, object }) => {
      const text = shorten(object.value);
      const type = object.termType === 'Literal' ? shorten(object.datatype.value) : undefined;
      const value = type === undefined ? text : type === 'xsd:string' ? `"${text}"` : `"${text}"^^${type}`;
      return `${shorten(predicate.value)} ${value}`;
    })
    .sort();
}

/** The subjects of a class, shortened. */
export function instances(quads: readonly Quad[], type: string): string[] {
  const found = quads.filter(
    (quad) => shorten(quad.predicate.value) === 'rdf:type' && shorten(quad.object.value) === type,
  );
  return found.map(({ subject }) => shorten(subject.value));
}

function shorten(iri: string): string {
  if (iri.startsWith(base)) return iri.slice(base.length);
  const known = Object.entries(prefixes).find(([, namespace]) => iri.startsWith(namespace));
  return known ? `${known[0]}:${iri.slice(known[1].length)}` : iri;
}
