import { readFileSync } from 'node:fs';
import type { Quad } from '@rdfjs/types';
import { DataFactory, Parser } from 'n3';
import { NQuads } from 'rdf-canonize';
import { describe, expect, test } from 'vitest';
import { DatasetTally } from '../../src/dataset/dataset-tally.ts';
import { describeDataset } from '../../src/dataset/describe-dataset.ts';
import { tallyArticle } from '../../src/dataset/tally-article.ts';
import { mapArticle } from '../../src/map/map-article.ts';
import type { Article } from '../../src/model/article.ts';
import type { StatementFact } from '../../src/model/fact.ts';
import { DEFAULT_BASE } from '../../src/rdf/mint.ts';
import { writeTurtleDocument } from '../../src/serialise/document.ts';
import { GRAPH_FORMATS, type GraphFormat } from '../../src/serialise/graph-format.ts';
import { sampleArticles } from '../samples/sample-graph.ts';
import { canonical, write } from '../unit/serialise/read-back.ts';
import { isInstalled, READERS, readWith } from './readers.ts';

/** Set where readers must be there: a missing one then fails. */
const REQUIRED = process.env.CONFORMANCE === 'required';

/**
 * An article whose id, names and words are hard on readers. No backslash stands before a letter: rdflib 6 reads an escaped
 * one in N-Quads and the t after it as a tab.
 */
function mapOddArticle(): Quad[] {
  const text =
    'He said: "C:\\ \u2028\u00a0 a\ttab,\r\na line" 🙂 שלום \u202e \u007f <b>&amp;</b> \'\'\' """ é e\u0301.';
  const article: Article = {
    id: '../a b/é?#%20"<>\\',
    text,
    source: 'odd.txt',
    title: '"""\\',
    url: 'https://example.org/é?a=b&c=(d)#e',
    language: 'en',
    bodyStart: 0,
  };
  const span = { start: 0, end: text.length };
  const fact: StatementFact = {
    kind: 'statement',
    rule: 'odd',
    confidence: 1,
    status: 'occurred',
    evidence: [{ ...span, sentence: span }],
    attribution: [],
    speakers: [{ kind: 'person', name: "王毅 (O'Neil), Ł. ½", of: 'CN' }],
    mode: 'direct',
    speechAct: 'assert',
    content: { ...span, sentence: span },
    words: text,
  };
  return mapArticle(article, [fact], { base: DEFAULT_BASE });
}

const articles = [
  ...sampleArticles
    .slice(0, 8)
    .map(({ article, facts }) => mapArticle(article, facts, { base: DEFAULT_BASE })),
  mapOddArticle(),
];
const toTriples = (quads: readonly Quad[]): Quad[] =>
  quads.map(({ subject, predicate, object }) => DataFactory.quad(subject, predicate, object));

/** A graph that a reader names for want of a name is the default graph. */
function parse(nquads: string, withGraphs: boolean): Quad[] {
  const quads = NQuads.parse(nquads);
  return withGraphs ? quads : toTriples(quads);
}

for (const reader of READERS) {
  const installed = isInstalled(reader);
  if (!installed) {
    console.warn(
      `${reader.name} is not installed (Debian: ${reader.debian}): its tests of our files are skipped.`,
    );
  }

  describe.skipIf(!installed && !REQUIRED)(`${reader.name} reads without complaint`, () => {
    const formats = GRAPH_FORMATS.filter((format) => reader.commands[format]);

    test.each(formats)('the articles in %s, and finds the same quads', async (format: GraphFormat) => {
      const withGraphs = format !== 'turtle';
      const found = parse(readWith(reader, format, await write(articles, format)), withGraphs);
      const quads = articles.flat();
      expect(await canonical(found)).toBe(await canonical(withGraphs ? quads : toTriples(quads)));
    });

    test.runIf(reader.commands.jsonld)('the trees of the articles, and finds the same triples', async () => {
      const text = await write(articles, 'jsonld', { frame: 'article' });
      const found = parse(readWith(reader, 'jsonld', text), false);
      expect(await canonical(found)).toBe(await canonical(toTriples(articles.flat())));
    });

    test.runIf(reader.commands.turtle)('the description of the data set', async () => {
      const tally = new DatasetTally();
      for (const quads of articles) tally.add(tallyArticle(quads, 'odd "name".txt'));
      const files = [{ name: 'graph.ttl', mediaType: 'text/turtle' }];
      const {
        iri,
        quads,
        articles: made,
      } = describeDataset(tally.summary(), {
        base: DEFAULT_BASE,
        version: '1.2.3',
        files,
      });
      const written = [...writeTurtleDocument(quads, iri, made)].join('');
      const found = parse(readWith(reader, 'turtle', written), false);
      expect(await canonical(found)).toBe(await canonical([...quads, ...[...made].flat()]));
    });

    const files = ['ontology.ttl', 'shapes.ttl', 'alignments.ttl'];
    test.runIf(reader.commands.turtle).each(files)('the file %s', async (name) => {
      const text = readFileSync(new URL(`../../ontology/${name}`, import.meta.url), 'utf8');
      const found = parse(readWith(reader, 'turtle', text), false);
      expect(await canonical(found)).toBe(await canonical(new Parser().parse(text)));
    });
  });
}
