import { groupBy } from '../../group-by.ts';
import type { GraphStore } from '../../query/graph-store.ts';
import { localName } from '../../rdf/local-name.ts';
import type { FindText } from '../whole-texts.ts';
import type { ArticlePage, EvidenceSpan, Stretch } from './api-types.ts';
import type { FactIndex } from './read-index.ts';

const STRETCHES = `SELECT DISTINCT ?text ?start ?end {
  ?words nif:referenceContext ?iri ; nif:anchorOf ?text ; nif:beginIndex ?start ; nif:endIndex ?end
} ORDER BY ?start DESC(?end)`;

const EVIDENCE = `SELECT DISTINCT ?fact ?role ?start ?end {
  ?fact cq:assertedIn ?iri .
  {
    VALUES ?role { cq:quote cq:evidence cq:dateEvidence cq:topicEvidence } ?fact ?role ?words
  } UNION {
    ?fact cq:attribution/cq:relayedBy* ?hop . ?hop cq:evidence ?words . BIND(cq:attribution AS ?role)
  }
  ?words nif:beginIndex ?start ; nif:endIndex ?end
} ORDER BY ?start ?end ?fact ?role`;

/** An article with the words that show each of its facts. `findText` has whole texts where they are at hand. */
export async function makeArticlePage(
  store: GraphStore,
  index: FactIndex,
  iri: string,
  findText: FindText,
): Promise<ArticlePage | undefined> {
  const article = index.articles.get(iri);
  if (!article) return undefined;
  const { length, sha256, ...head } = article;
  const options = { bind: { iri: `<${iri}>` }, maxRows: Number.POSITIVE_INFINITY };
  const stretches = (await store.select(STRETCHES, options)).rows.map(
    ({ text, start, end }): Stretch => ({
      text: text?.value ?? '',
      start: Number(start?.value),
      end: Number(end?.value),
    }),
  );
  const evidence = groupBy((await store.select(EVIDENCE, options)).rows, ({ fact }) => fact?.value ?? '');
  const text = findText(iri, sha256);
  return {
    page: 'article',
    article: head,
    length,
    ...(text !== undefined && { text }),
    stretches: text === undefined ? stretches : [],
    facts: index.facts
      .filter(({ line }) => line.article.iri === iri)
      .map(({ line }) => ({ ...line, evidence: (evidence.get(line.iri) ?? []).map(toSpan) }))
      .sort((a, b) => a.start - b.start || (a.iri < b.iri ? -1 : 1)),
  };
}

function toSpan({
  role,
  start,
  end,
}: Awaited<ReturnType<GraphStore['select']>>['rows'][number]): EvidenceSpan {
  return {
    start: Number(start?.value),
    end: Number(end?.value),
    role: localName(role?.value ?? ''),
  };
}
