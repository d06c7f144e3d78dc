import type { Pattern } from 'sparqljs';
import type { GraphStore } from '../../query/graph-store.ts';
import { foldName } from '../../query/names/fold-name.ts';
import { writeQuery } from '../../query/write-query.ts';
import { nif, rdf } from '../../rdf/terms.ts';
import { cq } from '../../rdf/vocabulary.generated.ts';
import type { Passage } from '../answer.ts';
import { matchBeginnings, namesAny } from '../gather/find-mentions.ts';
import type { Offices } from '../gather/office-holders.ts';
import { filter, optional, select, triples, variable } from '../gather/sparql.ts';
import type { Named } from '../reading/reading.ts';
import { stemWord } from '../words/stem-word.ts';
import { hasWord } from './weigh-facts.ts';

export interface FoundPassages {
  readonly passages: readonly Passage[];
  /** How many of the words they have. */
  readonly found: number;
}

const MOST = 5;

/** Sentences of the graph that name all who are named, and the most of the words. @throws the classes of QueryError */
export async function findPassages(
  store: GraphStore,
  named: readonly Named[],
  words: readonly string[],
  offices: Offices,
): Promise<FoundPassages> {
  const [node, sentence, article] = [variable('node'), variable('sentence'), variable('article')];
  const where: Pattern[] = [
    triples(
      [node, rdf.type, nif.Sentence],
      [node, nif.anchorOf, sentence],
      [node, nif.referenceContext, article],
      [article, cq.identifier, variable('id')],
    ),
    optional(triples([article, cq.published, variable('published')])),
    ...named.flatMap((one) => namesAny(one, offices)(sentence).map(filter)),
    ...(words.length > 0
      ? [
          filter(
            matchBeginnings(
              words.map((word) => stemWord(foldName(word))),
              sentence,
            ),
          ),
        ]
      : []),
  ];
  const query = select(['sentence', 'article', 'id', 'published'], where, ['published', 'id', 'sentence']);
  const { rows } = await store.select(writeQuery(query));
  const scored = rows.map((row) => {
    const text = ` ${foldName(row.sentence?.value ?? '')} `;
    return { row, found: words.filter((word) => hasWord(text, word)).length };
  });
  const most = Math.max(0, ...scored.map(({ found }) => found));
  const passages = scored
    .filter(({ found }) => found === most)
    .slice(-MOST)
    .map(
      ({ row }): Passage => ({
        sentence: row.sentence?.value ?? '',
        article: { iri: row.article?.value ?? '', id: row.id?.value ?? '' },
        ...(row.published && { published: row.published.value }),
      }),
    );
  return { passages, found: most };
}
