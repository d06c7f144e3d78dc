import type { OfficialCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, OfficeMention, PersonMention } from '../../model/mention.ts';
import type { VerbGroup } from '../../model/phrase.ts';
import { headOf, kindAt, mentionOf, nounAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';
import { officeAfter } from './office-after.ts';
import { OFFICE_VERBS, type OfficeVerb } from './office-verb-rows.ts';
import { official } from './official.ts';
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
      office: leaves ? { ...office.office, former: true } : office.office,
      officeSpan: { start: office.start, end: office.end },
    }),
  );
}

/** The person right after the verb, and the phrase they are. */
function objectPerson(a: AnnotatedArticle, v: number): { persons: PersonMention[]; from: number } {
  const mention = mentionOf(a, v + 1);
  return { persons: mention?.kind === 'person' ? [mention] : [], from: v + 1 };
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
