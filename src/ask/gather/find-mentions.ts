import type { Variable } from '@rdfjs/types';
import type { Expression, Pattern, SelectQuery } from 'sparqljs';
import type { GraphStore } from '../../query/graph-store.ts';
import { writeQuery } from '../../query/prepare/write-query.ts';
import { nif, rdf } from '../../rdf/terms.ts';
import { cq } from '../../rdf/vocabulary.generated.ts';
import type { Named } from '../reading/reading.ts';
import { irisOf } from '../reading/roles.ts';
import { escapeRegex, type NamePatterns, patternsOf } from './name-patterns.ts';
import { NAMING_ROLES } from './naming-roles.ts';
import type { Offices } from './office-holders.ts';
import { filter, iri, operation, select, text, triples, values, variable } from './sparql.ts';

/** Facts that name somebody, or whose sentence does. @throws the classes of QueryError */
export async function findMentions(
  store: GraphStore,
  named: Named,
  offices: Offices,
): Promise<ReadonlySet<string>> {
  const iris = irisNamed(named, offices);
  const [fact, who] = [variable('fact'), variable('who')];
  const byRole =
    iris.length === 0
      ? new Set<string>()
      : await findIn(store, [
          values('who', iris.map(iri)),
          values('role', NAMING_ROLES),
          triples([fact, variable('role'), who]),
        ]);
  const bySentence = await findIn(store, inSentence(namesAny(named, offices)));
  return new Set([...byRole, ...bySentence]);
}

/** Facts whose sentence has one of some words at least, each given by its beginning. @throws the classes of QueryError */
export function findByWords(store: GraphStore, beginnings: readonly string[]): Promise<ReadonlySet<string>> {
  return findIn(
    store,
    inSentence((words) => [matchBeginnings(beginnings, words)]),
  );
}

/** What a sentence must have to name somebody; an office by its title and whom it serves, or by who holds it. */
export function namesAny(named: Named, offices: Offices): (words: Variable) => Expression[] {
  const own = patternsOf(named, offices);
  return (words) => {
    if (named.type === 'name' || named.bodies.length === 0) return [matchAny(own, words)];
    const body = patternsOf(
      { type: 'name', name: named.body ?? { text: '', matches: [] }, matches: [] },
      offices,
    );
    return [matchAny(own, words), matchAny(body, words)];
  };
}

/** One of some words, each by its beginning. */
export function matchBeginnings(beginnings: readonly string[], words: Variable): Expression {
  const pattern = beginnings.flatMap((word) => word.split(' ')).map(escapeRegex);
  return operation('regex', words, text(`\\b(${pattern.join('|')})`), text('i'));
}

function inSentence(fits: (words: Variable) => Expression[]): Pattern[] {
  const [fact, quote, sentence, words] = ['fact', 'quote', 'sentence', 'words'].map(variable);
  if (!fact || !quote || !sentence || !words) return [];
  return [
    triples([sentence, rdf.type, nif.Sentence], [sentence, nif.anchorOf, words]),
    ...fits(words).map(filter),
    triples([quote, nif.sentence, sentence], [fact, cq.quote, quote]),
  ];
}

async function findIn(store: GraphStore, where: readonly Pattern[]): Promise<ReadonlySet<string>> {
  const query: SelectQuery = select(['fact'], where, ['fact']);
  const { rows } = await store.select(writeQuery(query), { maxRows: Number.POSITIVE_INFINITY });
  return new Set(rows.map((row) => row.fact?.value ?? ''));
}

function irisNamed(one: Named, offices: Offices): readonly string[] {
  if (one.type === 'name') return irisOf(one.matches, ['person', 'state', 'organization', 'place', 'office']);
  const { offices: own, terms } = offices.holdersOf(one);
  return [...own, ...terms.flatMap(({ holders }) => holders)];
}

function matchAny({ any, capitals }: NamePatterns, words: Variable): Expression {
  const one = (list: readonly string[], flags: string): Expression =>
    operation('regex', words, text(`\\b(${list.join('|')})\\b`), text(flags));
  if (capitals.length === 0) return one(any, 'i');
  return any.length === 0 ? one(capitals, '') : operation('||', one(any, 'i'), one(capitals, ''));
}
