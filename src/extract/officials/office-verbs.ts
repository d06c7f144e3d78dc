import type { OfficialCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, OfficeMention, OfficePhrase, PersonMention } from '../../model/mention.ts';
import type { VerbGroup } from '../../model/phrase.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { headOf, kindAt, mentionOf, nounAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';
import { officeAfter } from './office-after.ts';
import { OFFICE_VERBS, type OfficeVerb } from './office-verb-rows.ts';
import { official, servedAs } from './official.ts';
import { subjectPersons } from './subject-persons.ts';

const ROWS = new Map<string, OfficeVerb[]>();
for (const row of OFFICE_VERBS)
  for (const lemma of row.lemmas) ROWS.set(lemma, [...(ROWS.get(lemma) ?? []), row]);
/** How many phrases may stand between the verb and the office. */
const REACH = 6;

/** Offices told by a verb: "was elected president", "appointed Lee as envoy", "retired as". Not what may or will be. */
export function findOfficesByVerb(a: AnnotatedArticle): OfficialCandidate[] {
  const found: OfficialCandidate[] = [];
  for (let v = 0; v < a.phrases.length; v++) {
    const verb = verbAt(a, v);
    const rows =
      verb && !verb.negated && verb.modal === undefined && verb.form !== 'infinitive'
        ? ROWS.get(verb.lemma)
        : undefined;
    for (const row of rows ?? []) if (verb) found.push(...readRow(a, v, verb, row));
  }
  return found;
}

function readRow(a: AnnotatedArticle, v: number, verb: VerbGroup, row: OfficeVerb): OfficialCandidate[] {
  if ((row.holder === 'passive-subject') !== verb.passive) return [];
  const { persons, from } =
    row.holder === 'object' ? objectPerson(a, v) : { persons: subjectPersons(a, v), from: v };
  if (persons.length === 0) return [];
  const office = officeOfRow(a, from, row);
  if (!office) return [];
  const leaves = row.leaves === true || (row.pastLeaves === true && verb.tense === 'past' && !verb.perfect);
  return persons.map((person) =>
    official(a, {
      rule: row.id,
      confidence: row.confidence,
      person,
      office: servedBy(a, v, row, leaves ? { ...office.office, former: true } : office.office),
      officeSpan: { start: office.start, end: office.end },
    }),
  );
}

/** "*The Norlandic president* appointed Lee prime minister": of his state, where the office says none. */
function servedBy(a: AnnotatedArticle, v: number, row: OfficeVerb, office: OfficePhrase): OfficePhrase {
  if (row.holder !== 'object' || office.served || office.servedThrough) return office;
  const [served] = (findSubject(a, v)?.nouns ?? []).flatMap((p) => {
    const mention = mentionOf(a, p);
    return (mention?.kind === 'office' ? mention.office.served : servedAs(mention)) ?? [];
  });
  return served ? { ...office, served } : office;
}

/** The person after the verb, and the last phrase they are told by: "named *career diplomat Lee*", "named *Lee, a banker,*". */
function objectPerson(a: AnnotatedArticle, v: number): { persons: PersonMention[]; from: number } {
  const plain = nounAt(a, v + 1)?.mention === -1 && kindAt(a, v + 2) === 'noun';
  const at = plain ? v + 2 : v + 1;
  const mention = mentionOf(a, at);
  if (mention?.kind !== 'person') return { persons: [], from: at };
  const aside =
    kindAt(a, at + 1) === 'comma' && nounAt(a, at + 2)?.mention === -1 && kindAt(a, at + 3) === 'comma';
  return { persons: [mention], from: aside ? at + 3 : at };
}

/** Directly after the verb, or after its link within reach: "took the oath of office on Friday as president". */
function officeOfRow(a: AnnotatedArticle, from: number, row: OfficeVerb): OfficeMention | undefined {
  if (!row.linked) return officeAfter(a, from, new Set(row.links));
  const { last } = sentencePhrases(a, from);
  let noun = row.noun === undefined;
  for (let p = from + 1; p < Math.min(last, from + REACH); p++) {
    const phrase = nounAt(a, p);
    const word = phrase ? headOf(a, phrase) : wordAt(a, p);
    if (row.noun?.includes(word)) noun = true;
    else if (noun && row.links.includes(word)) {
      const office = officeAfter(a, p, new Set(['a', 'the']));
      if (office) return office;
    } else if (kindAt(a, p) === 'verb' || kindAt(a, p) === 'relative' || kindAt(a, p) === 'mark')
      return undefined;
  }
  return undefined;
}
