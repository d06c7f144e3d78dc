import type { Quad } from '@rdfjs/types';
import { describe, expect, test } from 'vitest';
import { DatasetTally } from '../../../src/dataset/dataset-tally.ts';
import { type DatasetDescription, describeDataset } from '../../../src/dataset/describe-dataset.ts';
import { tallyArticle } from '../../../src/dataset/tally-article.ts';
import { mapArticle } from '../../../src/map/map-article.ts';
import type { Article } from '../../../src/model/article.ts';
import { DEFAULT_BASE } from '../../../src/rdf/mint.ts';
import { prefixes } from '../../../src/rdf/prefixes.ts';
import { sampleArticles } from '../../samples/sample-graph.ts';

const map = (article: Article, facts: Parameters<typeof mapArticle>[1] = []): Quad[] =>
  mapArticle(article, facts, { base: DEFAULT_BASE });
const articles = sampleArticles
  .slice(0, 6)
  .map(({ article, facts }) => ({ article, quads: map(article, facts) }));

function describeAll(each: typeof articles, version = '1.0.0'): Pick<DatasetDescription, 'iri' | 'quads'> {
  const tally = new DatasetTally();
  for (const { article, quads } of each) tally.add(tallyArticle(quads, article.source));
  const { iri, quads, articles } = describeDataset(tally.summary(), {
    base: DEFAULT_BASE,
    version,
    files: [{ name: 'graph.nq.gz', mediaType: 'application/n-quads', gzip: true, bytes: 12 }],
  });
  return { iri, quads: [...quads, ...[...articles].flat()] };
}

/** The values that a subject has for a property, shortened. */
function values({ quads }: Pick<DatasetDescription, 'quads'>, subject: string, property: string): string[] {
  const [prefix = '', name = ''] = property.split(':');
  const predicate = prefixes[prefix as keyof typeof prefixes] + name;
  return quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map(({ object }) => object.value);
}

describe('counts', () => {
  const triples = new Set(
    articles.flatMap(({ quads }) =>
      quads.map((q) => `${q.subject.value} ${q.predicate.value} ${q.object.value}`),
    ),
  );
  const described = describeAll(articles);

  test('are of distinct triples and subjects, though several articles name the same states', () => {
    expect(triples.size).toBeLessThan(articles.flatMap(({ quads }) => quads).length);
    expect(values(described, described.iri, 'void:triples')).toEqual([String(triples.size)]);
    const subjects = new Set([...triples].map((triple) => triple.split(' ')[0]));
    expect(values(described, described.iri, 'void:distinctSubjects')).toEqual([String(subjects.size)]);
    expect(values(described, described.iri, 'void:documents')).toEqual([String(articles.length)]);
  });

  test.each(['State', 'Meeting', 'Article', 'Evidence'])(
    'of the class %s are of distinct instances',
    (name) => {
      const instances = [...triples].filter((triple) =>
        triple.endsWith(` ${prefixes.rdf}type ${prefixes.cq}${name}`),
      );
      expect(values(described, `${described.iri}/class/${name}`, 'void:entities')).toEqual([
        String(instances.length),
      ]);
    },
  );

  test('of the properties add up to the triples', () => {
    const parts = values(described, described.iri, 'void:propertyPartition');
    const counts = parts.flatMap((part) => values(described, part, 'void:triples')).map(Number);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(triples.size);
    expect(values(described, described.iri, 'void:properties')).toEqual([String(parts.length)]);
  });
});

describe('the description', () => {
  test('is the same in whatever order the articles came', () => {
    const turned = describeAll([...articles].reverse());
    expect(turned).toEqual(describeAll(articles));
  });

  test('has another name for another text and for another version, and else the same', () => {
    const [first, ...rest] = articles;
    if (!first) throw new Error('no sample');
    const article = { ...first.article, text: `${first.article.text} ` };
    const { iri } = describeAll(articles);
    expect(describeAll([{ article, quads: map(article) }, ...rest]).iri).not.toBe(iri);
    expect(describeAll(articles, '1.0.1').iri).not.toBe(iri);
    expect(describeAll(articles).iri).toBe(iri);
  });

  test("gives each text's hash and the name of its file", () => {
    const described = describeAll(articles);
    for (const { article, quads } of articles) {
      const iri = quads[0]?.graph.value ?? '';
      expect(values(described, iri, 'cq:file')).toEqual([article.source]);
      expect(values(described, iri, 'cq:sha256')[0]).toMatch(/^[0-9a-f]{64}$/);
      expect(values(described, iri, 'cq:identifier')).toEqual([article.id]);
    }
  });

  test('says what file holds the data, and how', () => {
    const described = describeAll(articles);
    const [file = ''] = values(described, described.iri, 'dcat:distribution');
    expect(values(described, file, 'dcterms:title')).toEqual(['graph.nq.gz']);
    expect(values(described, file, 'dcterms:format')).toEqual(['http://www.w3.org/ns/formats/N-Quads']);
    expect(values(described, file, 'dcat:mediaType')).toEqual([
      'https://www.iana.org/assignments/media-types/application/n-quads',
    ]);
    expect(values(described, file, 'dcat:byteSize')).toEqual(['12']);
  });

  test('says by which program it was made', () => {
    const described = describeAll(articles, '3.2.1');
    const [build = ''] = values(described, described.iri, 'prov:wasGeneratedBy');
    const [program = ''] = values(described, build, 'prov:wasAssociatedWith');
    expect(values(described, program, 'owl:versionInfo')).toEqual(['3.2.1']);
    expect(values(described, build, 'prov:used')).toHaveLength(articles.length);
  });

  test('names no time', () => {
    const times = /date|time/i;
    const { quads } = describeAll(articles);
    const literals = quads.flatMap(({ object }) =>
      object.termType === 'Literal' ? [object.datatype.value] : [],
    );
    expect(literals.filter((type) => times.test(type))).toEqual([]);
  });

  test('uses terms of other vocabularies that the table of prefixes has', () => {
    const namespaces = Object.values(prefixes);
    const used = describeAll(articles).quads.map(({ predicate }) => predicate.value);
    expect(used.filter((iri) => !namespaces.some((namespace) => iri.startsWith(namespace)))).toEqual([]);
  });
});

test('no article makes a data set that holds nothing', () => {
  const described = describeAll([]);
  expect(values(described, described.iri, 'void:triples')).toEqual(['0']);
});
