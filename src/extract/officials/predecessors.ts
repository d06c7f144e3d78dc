import type { OfficialCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, OfficePhrase, PersonMention } from '../../model/mention.ts';
import {
  headOf,
  kindAt,
  lowerAt,
  mentionOf,
  nounAt,
  sentencePhrases,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import { officeBefore } from './counterpart.ts';
import { official, servedAs } from './official.ts';

/**
 * "Foreign Minister Ann Lee and *her predecessor, Bo Chan*", "was sworn in as premier, *replacing Bo Chan*", "*in place of
 * Bo Chan*": Chan held the office that was told of last, a successor gets it.
 */
export function findPredecessors(a: AnnotatedArticle): OfficialCandidate[] {
  return a.phrases.flatMap((_, p) => {
    const told = afterKin(a, p) ?? afterReplacing(a, p);
    if (!told) return [];
    const { person, former, office = officeBefore(a, person) } = told;
    if (!office?.served) return [];
    return [
      official(a, {
        rule: 'predecessor',
        confidence: 0.8,
        person,
        office: { ...office, former },
        officeSpan: { start: person.start, end: person.end },
      }),
    ];
  });
}

interface Told {
  readonly person: PersonMention;
  readonly former: boolean;
  readonly office?: OfficePhrase;
}

/** "her predecessor, Bo Chan" */
function afterKin(a: AnnotatedArticle, p: number): Told | undefined {
  const noun = nounAt(a, p);
  const head = noun ? headOf(a, noun) : '';
  if (!noun || noun.mention >= 0 || !/^(?:predecessor|successor)$/.test(head)) return undefined;
  if (!/^(?:his|her|its|their)$/.test(lowerAt(a, noun.first))) return undefined;
  const person = mentionOf(a, kindAt(a, p + 1) === 'comma' ? p + 2 : p + 1);
  return person?.kind === 'person' ? { person, former: head === 'predecessor' } : undefined;
}

/** "replacing Bo Chan", "in place of Bo Chan": who had the office that the clause before gives away. */
function afterReplacing(a: AnnotatedArticle, p: number): Told | undefined {
  const verb = verbAt(a, p);
  const gerund = verb?.form === 'gerund' && /^(?:replace|succeed)$/.test(verb.lemma);
  const noun = nounAt(a, p);
  const place = noun && headOf(a, noun) === 'place' && wordAt(a, p - 1) === 'in' && wordAt(a, p + 1) === 'of';
  if (!gerund && !place) return undefined;
  const person = mentionOf(a, place ? p + 2 : p + 1);
  if (person?.kind !== 'person') return undefined;
  const { first } = sentencePhrases(a, p);
  for (let k = p - 1; k >= first; k--) {
    const mention = mentionOf(a, k);
    if (mention?.kind === 'office' && !mention.office.plural)
      return { person, former: true, office: withServed(a, mention.office, first, k) };
  }
  return undefined;
}

/** An office without a state is of whoever gives it away in the same sentence. */
function withServed(a: AnnotatedArticle, office: OfficePhrase, first: number, at: number): OfficePhrase {
  for (let k = first; !office.served && k < at; k++) {
    const served = servedAs(mentionOf(a, k));
    if (served) return { ...office, served };
  }
  return office;
}
