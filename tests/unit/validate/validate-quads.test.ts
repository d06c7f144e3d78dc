import { DataFactory } from 'n3';
import { describe, expect, test } from 'vitest';
import { mapArticle } from '../../../src/map/map-article.ts';
import { DEFAULT_BASE } from '../../../src/rdf/mint.ts';
import { prefixes } from '../../../src/rdf/prefixes.ts';
import { ArticleValidator } from '../../../src/validate/article-validator.ts';
import { loadShapes } from '../../../src/validate/load-shapes.ts';
import { renderReport } from '../../../src/validate/render-report.ts';
import { validateQuads } from '../../../src/validate/validate-quads.ts';
import { ValidationTally } from '../../../src/validate/validation-tally.ts';
import { sampleArticles } from '../../samples/sample-graph.ts';
import { good, localName, parseGraph } from './good-graph.ts';

describe('articles as they are mapped', () => {
  const articles = sampleArticles
    .slice(0, 10)
    .map(({ article, facts }) => mapArticle(article, facts, { base: DEFAULT_BASE }));

  test('conform', async () => {
    const report = await validateQuads(articles.flat());
    expect(report.results.filter(({ severity }) => severity === 'violation')).toEqual([]);
    expect(report.checked[`${prefixes.cq}Article`]).toBe(articles.length);
  });

  test('conform in one graph too, as Turtle has them', async () => {
    const triples = articles
      .flat()
      .map(({ subject, predicate, object }) => DataFactory.quad(subject, predicate, object));
    expect((await validateQuads(triples)).counts.violation).toBe(0);
  });
});

describe('graphs are checked one by one', () => {
  const moved = (quads: ReturnType<typeof parseGraph>, graph: string): ReturnType<typeof parseGraph> =>
    quads.map(({ subject, predicate, object }) =>
      DataFactory.quad(subject, predicate, object, DataFactory.namedNode(graph)),
    );

  test('whatever the order of their quads, and a result says where it was found', async () => {
    const bad = moved(parseGraph(good.replace('cq:code "NO"', 'cq:code "no"')), 'https://example.org/bad');
    const mixed = [...parseGraph(good), ...bad].sort((a, b) => (a.object.value < b.object.value ? -1 : 1));
    const { results, checked } = await validateQuads(mixed);
    expect(results.map(({ focusNode, graph }) => [localName(focusNode), graph])).toEqual([
      ['s/NO', 'https://example.org/bad'],
    ]);
    expect(checked[`${prefixes.cq}State`]).toBe(4);
  });

  test('what one lacks another does not make good', async () => {
    const [statement, article] = [/cq:Statement|cq:speaker/, /cq:Article/].map((pattern) =>
      good
        .split('\n\n')
        .filter((block) => pattern.test(block))
        .join('\n\n'),
    );
    expect((await validateQuads(parseGraph(`${statement}${article}`))).conforms).toBe(false);
  });

  test('no quads conform', async () => {
    expect(await validateQuads([])).toEqual({
      conforms: true,
      results: [],
      counts: { violation: 0, warning: 0, info: 0 },
      checked: {},
    });
  });
});

describe('a report', () => {
  const broken = parseGraph(
    good
      .replace('cq:code "NO"', 'cq:code "no"')
      .replace('cq:participant <p/berg>, <s/NO>', 'cq:participant <p/berg>'),
  );

  test('reads as text, worst first', async () => {
    const report = await validateQuads(broken);
    expect(renderReport(report)).toBe(`violation: A state has one code of two capital letters.
  at https://example.org/id/s/NO
  property cq:code
  value "no"
  shape https://w3id.org/communique/shapes#State
info: Only one side of the meeting is known.
  at https://example.org/id/a/meeting
  property cq:participant
  shape https://w3id.org/communique/shapes#Meeting
The data does not conform: 1 violation, 0 warnings, 1 remark.
`);
  });

  test('keeps so many results and counts the rest', async () => {
    const tally = new ValidationTally(1);
    tally.add(await (await ArticleValidator.load()).check(broken));
    const report = tally.report();
    expect(report.results).toHaveLength(1);
    expect(report.counts).toEqual({ violation: 1, warning: 0, info: 1 });
    expect(renderReport(report)).toContain('… and 1 more\n');
  });

  test('conforms with remarks alone', async () => {
    const remarks = parseGraph(good.replace('cq:participant <p/berg>, <s/NO>', 'cq:participant <p/berg>'));
    const report = await validateQuads(remarks);
    expect(report.conforms).toBe(true);
    expect(renderReport(report)).toContain('The data conforms: 0 violations, 0 warnings, 1 remark.');
  });
});

test("the shapes that ship are those of the ontology's classes", async () => {
  const { shapes, hierarchy } = await loadShapes();
  const targets = shapes
    .filter(({ predicate }) => predicate.value === `${prefixes.sh}targetClass`)
    .map(({ object }) => object.value.replace(prefixes.cq, 'cq:'));
  const classes = new Set(
    hierarchy
      .flatMap(({ subject, object }) => [subject.value, object.value])
      .filter((iri) => iri.startsWith(prefixes.cq)),
  );
  for (const each of classes) expect(targets).toContain(each.replace(prefixes.cq, 'cq:'));
});
