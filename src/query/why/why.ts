import { distance } from 'fastest-levenshtein';
import { CQ } from '../../rdf/vocabulary.generated.ts';
import type { GraphStore } from '../graph-store.ts';
import { knownPrefixes } from '../known-prefixes.ts';
import { parseBinding } from '../prepare/parse-binding.ts';
import { UnknownIriError } from '../query-error.ts';
import type { Row } from '../selection.ts';
import type { Explanation, Field, Hop, Meant, Quote, ThingExplanation } from './explanation.ts';
import { readConclusions } from './read-conclusions.ts';
import {
  ARTICLE_AND_HEAD,
  CONCLUSIONS,
  EVERYTHING,
  EVIDENCE,
  FIELDS,
  HOPS,
  NAMED_IN,
} from './why-queries.ts';

/** A longer IRI is compared with no other. */
const MAX_ASKED = 2000;

/** Properties that an explanation gives in places of their own. */
const APART = new Set(
  'assertedIn status rule confidence quote evidence dateEvidence topicEvidence attribution content'.split(
    ' ',
  ),
);

/**
 * Everything behind a fact, or the facts about anything else that the graph names.
 *
 * @param iri in full, in angle brackets or not, or a prefixed name
 * @throws UnknownIriError with the nearest IRIs the graph has
 */
export async function why(store: GraphStore, iri: string): Promise<Explanation> {
  const term = parseBinding(/^\w+:\/\//u.test(iri) ? `<${iri}>` : iri, knownPrefixes);
  const bind = { iri: `<${term.value}>` };
  const rowsOf = async (query: string): Promise<readonly Row[]> => (await store.select(query, { bind })).rows;
  const heads = term.termType === 'NamedNode' ? await rowsOf(ARTICLE_AND_HEAD) : [];
  const head = heads.find((row) => row.type?.value.startsWith(CQ));
  const conclusions = term.termType === 'NamedNode' ? readConclusions(await rowsOf(CONCLUSIONS)) : [];
  if (!head && conclusions.length > 0) return { about: 'conclusion', iri: term.value, conclusions };
  if (!head) throw await unknownIri(store, iri);
  const concluded = conclusions.length > 0 ? { conclusions } : {};
  const common = { iri: term.value, type: localName(head, 'type') };
  if (!head.article) {
    return {
      about: 'thing',
      ...common,
      label: text(head, 'label'),
      facts: (await rowsOf(NAMED_IN)).map(readFact),
      ...concluded,
    };
  }
  const article = { iri: text(head, 'article'), id: text(head, 'articleId') };
  const evidence = await rowsOf(EVIDENCE);
  const best = evidence.find((row) => localName(row, 'role') === 'quote') ?? {};
  const sentence: { readonly sentence?: Quote } = best.sentence
    ? { sentence: readQuote(best, 'sentence', 'sentenceStart', 'sentenceEnd') }
    : {};
  const more = evidence.filter((row) => row.evidence?.value !== best.evidence?.value);
  const about = await store.select(FIELDS, { bind: { iri: `<${article.iri}>` } });
  return {
    about: 'fact',
    ...common,
    article: { ...article, fields: readFields(about.rows) },
    status: localName(head, 'status'),
    rule: text(head, 'rule'),
    confidence: Number(text(head, 'confidence')),
    quote: readQuote(best),
    ...sentence,
    meant: readMeant(store, article.iri, sentence.sentence),
    evidence: distinct(more.map((row) => readQuote(row))),
    fields: readFields(await rowsOf(FIELDS)),
    attribution: (await rowsOf(HOPS)).map(readHop),
    ...concluded,
  };
}

/** Whom the words of a sentence mean, by what a build keeps beside its graph. */
function readMeant(store: GraphStore, article: string, sentence: Quote | undefined): Meant[] {
  const told = sentence && store.textOf(article);
  return (told?.references ?? [])
    .filter(([start, end]) => sentence !== undefined && sentence.start <= start && end <= sentence.end)
    .map(([start, end, ...names]) => ({ text: told?.text.slice(start, end) ?? '', start, end, names }));
}

async function unknownIri(store: GraphStore, iri: string): Promise<UnknownIriError> {
  const { rows } = await store.select(EVERYTHING, { maxRows: 50_000 });
  const asked = iri.replace(/^<|>$/gu, '');
  const near = (asked.length > MAX_ASKED ? [] : rows)
    .map((row) => text(row, 'iri'))
    .map((known) => ({ known, edits: distance(asked, known) }))
    .filter(({ edits }) => edits <= asked.length / 2)
    .sort((a, b) => a.edits - b.edits || (a.known < b.known ? -1 : 1))
    .slice(0, 3);
  return new UnknownIriError(`the graph says nothing of ${asked === '' ? 'an empty IRI' : iri}`, {
    remedy:
      near.length > 0
        ? `The nearest it has:\n${near.map(({ known }) => `  ${known}`).join('\n')}`
        : 'Give an IRI that "communique table all --format jsonl" shows.',
  });
}

function readFields(rows: readonly Row[]): Field[] {
  const fields = rows.flatMap((row): Field[] => {
    const name = text(row, 'name');
    const value = row.value;
    if (!name.startsWith(CQ) || APART.has(name.slice(CQ.length)) || !value) return [];
    const shown = row.code?.value ?? row.label?.value ?? value.value;
    if (value.type !== 'uri') return [{ name: name.slice(CQ.length), value: shown }];
    const term = value.value.startsWith(CQ) ? value.value.slice(CQ.length) : shown;
    return [{ name: name.slice(CQ.length), value: term, iri: value.value }];
  });
  // A resource with two labels gives two rows; the first label, in order, stands for it.
  return fields.filter(
    (field, i) => i === fields.findIndex((f) => f.name === field.name && key(f) === key(field)),
  );
}

function key(field: Field): string {
  return field.iri ?? field.value;
}

function readHop(row: Row): Hop {
  const hop = {
    hop: Number(text(row, 'hop')),
    source: text(row, 'label'),
    sourceIri: text(row, 'source'),
    role: localName(row, 'role'),
  };
  return row.text ? { ...hop, evidence: readQuote(row) } : hop;
}

function readFact(row: Row): ThingExplanation['facts'][number] {
  return {
    iri: text(row, 'fact'),
    type: localName(row, 'type'),
    role: localName(row, 'role'),
    status: localName(row, 'status'),
    article: text(row, 'articleId'),
    quote: readQuote(row),
  };
}

function readQuote(row: Row, words = 'text', start = 'start', end = 'end'): Quote {
  return { text: text(row, words), start: Number(text(row, start)), end: Number(text(row, end)) };
}

function distinct(quotes: readonly Quote[]): Quote[] {
  return quotes.filter(
    (q, i) => i === quotes.findIndex((other) => other.start === q.start && other.end === q.end),
  );
}

function text(row: Row, name: string): string {
  return row[name]?.value ?? '';
}

function localName(row: Row, name: string): string {
  return text(row, name).replace(/^.*[#/]/u, '');
}
