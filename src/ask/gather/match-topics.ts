import type { Expression, Pattern, PropertyPath } from 'sparqljs';
import { nif } from '../../rdf/terms.ts';
import { cq } from '../../rdf/vocabulary.generated.ts';
import type { FactKind, Named, Topic } from '../reading/reading.ts';
import { irisOf } from '../reading/roles.ts';
import { escapeRegex, formsOf, formsOfOffice } from './name-patterns.ts';
import { NAMING_ROLES } from './naming-roles.ts';
import type { Offices } from './office-holders.ts';
import { filter, iri, operation, path, text, triples, union, values, variable } from './sparql.ts';

const NAMES: PropertyPath = path('|', ...NAMING_ROLES);
/** Words that say nothing of a topic. */
const EMPTY = new Set(
  'a an the of in on to for and or with from by at is was were be been that this it its as any'.split(' '),
);

/**
 * Holds facts to their topics: the words of a statement, or of another fact's sentence, name each. A report is about
 * somebody whom the fact itself names too.
 */
export function matchTopics(fact: string, kind: FactKind, topics: readonly Topic[]): Pattern[] {
  if (topics.length === 0) return [];
  const node = variable(fact);
  const words = variable('words');
  const spoken = kind === 'statement' ? cq.content : path('/', cq.quote, nif.anchorOf);
  return [
    triples([node, spoken, words]),
    ...topics.flatMap((topic) => {
      const inWords = filter(matchWords(topic, words));
      const iris =
        topic.type === 'name'
          ? irisOf(topic.name.matches, ['person', 'state', 'organization', 'place', 'office'])
          : [];
      if (kind !== 'report' || iris.length === 0) return [inWords];
      const about = variable('about');
      return union([
        [triples([node, NAMES, about]), values('about', iris.map(iri))],
        [triples([node, spoken, variable('wordsAbout')]), filter(matchWords(topic, variable('wordsAbout')))],
      ]);
    }),
  ];
}

/** Holds facts to a sentence in which one of those named, two words before at most, denies or proposes. */
export function matchClaim(
  fact: string,
  name: string,
  named: readonly Named[],
  claim: readonly string[],
  offices: Offices,
): Pattern[] {
  const words = variable(`${name}Sentence`);
  const forms = named.flatMap((one) => (one.type === 'name' ? formsOf(one) : formsOfOffice(one, offices)));
  const who = forms.map(escapeRegex).join('|');
  const pattern = `\\b(${who})\\W+(\\w+\\W+){0,2}(${claim.join('|')})\\b`;
  return [
    triples([variable(fact), path('/', cq.quote, nif.sentence, nif.anchorOf), words]),
    filter(operation('regex', words, text(pattern), text('i'))),
  ];
}

/** Somebody by any word they are called, free words each by its beginning: "sanction" finds "sanctions". */
function matchWords(topic: Topic, words: ReturnType<typeof variable>): Expression {
  const match = (pattern: string): Expression => operation('regex', words, text(pattern), text('i'));
  if (topic.type === 'name') return match(`\\b(${formsOf(topic).map(escapeRegex).join('|')})\\b`);
  const each = topic.words.filter((word) => !EMPTY.has(word));
  const [first, ...more] = (each.length > 0 ? each : topic.words).map((word) =>
    match(`\\b${escapeRegex(stem(word))}`),
  );
  return more.reduce<Expression>((left, right) => operation('&&', left, right), first ?? match(''));
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ies|es|s|ed|ing)$/u, '') : word;
}
