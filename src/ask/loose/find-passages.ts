import type { Expression, Pattern } from 'sparqljs';
import type { GraphStore } from '../../query/graph-store.ts';
import { foldName } from '../../query/names/fold-name.ts';
import { writeQuery } from '../../query/write-query.ts';
import { nif, rdf } from '../../rdf/terms.ts';
import { cq } from '../../rdf/vocabulary.generated.ts';
import type { Passage } from '../answer.ts';
import { matchBeginnings, namesAny } from '../gather/find-mentions.ts';
import { patternsOf } from '../gather/name-patterns.ts';
import type { Offices } from '../gather/office-holders.ts';
import { filter, operation, optional, select, triples, variable } from '../gather/sparql.ts';
import type { Named } from '../reading/reading.ts';
import { stemWord } from '../words/stem-word.ts';
import { hasWord } from './weigh-facts.ts';

export interface FoundPassages {
  readonly passages: readonly Passage[];
  /** How many of the names and words they have, and the words that they lack. */
  readonly found: number;
  readonly missing: readonly string[];
}

const MOST = 5;

/** Sentences of the graph that have the most of some names and words, the names first. @throws the classes of QueryError */
export async function findPassages(
  store: GraphStore,
  named: readonly Named[],
  words: readonly string[],
  offices: Offices,
): Promise<FoundPassages> {
  if (named.length + words.length === 0) return { passages: [], found: 0, missing: [] };
  const { rows } = await store.select(writeQuery(queryPassages(named, words, offices)));
  const scored = rows.map((row) => {
    const sentence = row.sentence?.value ?? '';
    const text = ` ${foldName(sentence)} `;
    const said = words.filter((word) => hasWord(text, word));
    const names = named.filter((one) => isNamed(sentence, one, offices)).length;
    return { row, names, said, found: names + said.length };
  });
  const most = Math.max(0, ...scored.map(({ found }) => found));
  const names = Math.max(0, ...scored.filter(({ found }) => found === most).map((one) => one.names));
  const best = scored.filter((one) => one.found === most && one.names === names).slice(-MOST);
  const passages = best.map(
    ({ row }): Passage => ({
      sentence: row.sentence?.value ?? '',
      article: { iri: row.article?.value ?? '', id: row.id?.value ?? '' },
      ...(row.published && { published: row.published.value }),
    }),
  );
  return { passages, found: most, missing: words.filter((word) => !best[0]?.said.includes(word)) };
}

/** Sentences with any of the names or words. */
function queryPassages(
  named: readonly Named[],
  words: readonly string[],
  offices: Offices,
): ReturnType<typeof select> {
  const [node, sentence, article] = [variable('node'), variable('sentence'), variable('article')];
  const any: Expression[] = [
    ...named.map((one) => namesAny(one, offices)(sentence).reduce((a, b) => operation('&&', a, b))),
    ...(words.length > 0
      ? [
          matchBeginnings(
            words.map((word) => stemWord(foldName(word))),
            sentence,
          ),
        ]
      : []),
  ];
  const where: Pattern[] = [
    triples(
      [node, rdf.type, nif.Sentence],
      [node, nif.anchorOf, sentence],
      [node, nif.referenceContext, article],
      [article, cq.identifier, variable('id')],
    ),
    filter(any.reduce((a, b) => operation('||', a, b))),
    optional(triples([article, cq.published, variable('published')])),
  ];
  return select(['sentence', 'article', 'id', 'published'], where, ['published', 'id', 'sentence']);
}

function isNamed(sentence: string, named: Named, offices: Offices): boolean {
  const { any, capitals } = patternsOf(named, offices);
  const fits = (list: readonly string[], flags: string): boolean =>
    list.length > 0 && new RegExp(`\\b(${list.join('|')})\\b`, flags).test(sentence);
  return fits(any, 'iu') || fits(capitals, 'u');
}
