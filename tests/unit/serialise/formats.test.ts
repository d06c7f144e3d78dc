import type { Quad } from '@rdfjs/types';
import { DataFactory } from 'n3';
import { beforeAll, describe, expect, test } from 'vitest';
import { mapArticle } from '../../../src/map/map-article.ts';
import { DEFAULT_BASE } from '../../../src/rdf/mint.ts';
import { GRAPH_FORMATS, type GraphFormat } from '../../../src/serialise/graph-format.ts';
import { SERIALISERS, serialise } from '../../../src/serialise/serialise.ts';
import { sampleArticles } from '../../samples/sample-graph.ts';
import { canonical, read, write } from './read-back.ts';

const articles = sampleArticles
  .slice(0, 12)
  .map(({ article, facts }) => mapArticle(article, facts, { base: DEFAULT_BASE }));
const quads = articles.flat();
const triples = quads.map(({ subject, predicate, object }) => DataFactory.quad(subject, predicate, object));

/** All articles in each format, written once. */
const files = new Map<GraphFormat, string>();
beforeAll(async () => {
  for (const format of GRAPH_FORMATS) files.set(format, await write(articles, format));
});

describe('a file of each format', () => {
  test.each(GRAPH_FORMATS)('%s holds what the articles say', async (format) => {
    const expected = await canonical(format === 'turtle' ? triples : quads);
    expect(await read(files.get(format) ?? '', format)).toBe(expected);
  });

  test.each(GRAPH_FORMATS)(
    "%s has the same bytes whatever the order of an article's quads",
    async (format) => {
      const turned = articles.map((each) => [...each].reverse().concat(each));
      expect(await write(turned, format)).toBe(files.get(format));
    },
  );

  test.each(GRAPH_FORMATS)('%s of no article is one that holds nothing', async (format) => {
    expect(await read(await write([], format), format)).toBe('');
    expect(await read(await write([[], []], format), format)).toBe('');
  });

  test.each(GRAPH_FORMATS)('%s is written an article at a time', async (format) => {
    let taken = 0;
    function* take(): Generator<readonly Quad[]> {
      for (const article of articles) {
        taken++;
        yield article;
      }
    }
    const pieces = serialise(take(), format);
    const heads = SERIALISERS[format].head === '' ? 0 : 1;
    for (let piece = 0; piece < heads + 2; piece++) await pieces.next();
    expect(taken).toBe(2);
    await pieces.return();
  });
});

test('JSON-LD framed by article is a tree that holds the same triples', async () => {
  const text = await write(articles, 'jsonld', { frame: 'article' });
  expect(await read(text, 'jsonld')).toBe(await canonical(triples));
  const roots = JSON.parse(text)['@graph'];
  expect(roots).toHaveLength(articles.length);
  expect(roots.map(({ type }: { type: string[] }) => type[0])).toEqual(articles.map(() => 'Article'));
});
