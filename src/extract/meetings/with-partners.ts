import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { anchorOf } from '../syntax/governing-verb.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { headOf, lowerAt, nounAt, verbAt } from '../syntax/walk.ts';
import { freshSides } from './fresh-sides.ts';
import { tellsCall } from './meeting-kind.ts';
import type { Partners } from './read-partners.ts';
import type { Sides } from './read-sides.ts';
import { isInternational, isPersonal, isPlural } from './side.ts';

/** Verbs that take whoever does them to the gathering: "*arrived* for the summit", "*spoke* at the conference". */
const ATTENDS = new Set(
  'attend participate take speak arrive join gather appear address sit co-chair preside'.split(' '),
);

/** Adds who acts in the clause that the meeting hangs on: "in talks with X, *Y* said", "at their meeting *X and Y* agreed". */
export function withPartners(a: AnnotatedArticle, match: FrameMatch, told: Sides, partners: Partners): Sides {
  const { noun = -1 } = match.occurrence;
  const { hosts, guests } = told;
  const [subjects, objects] = [freshSides(told, partners.subjects), freshSides(told, partners.objects)];
  if (guests.length > 0) {
    const his = hosts.length === 1 && hosts.every(({ mention }) => isPronoun(mention));
    // "In *his* meeting with X, *Y* said": the pronoun comes before its name.
    if (his && partners.verb > noun && subjects.length > 0) return { hosts: subjects, guests };
    // "took part *with Korpi* in a meeting of *the council*": whose meeting it was says where, not who met.
    const ofBody = hosts.length > 0 && hosts.every(({ mention }) => mention.kind === 'organization');
    if (ofBody && attendsBy(a, partners.verb) && subjects.some(({ mention }) => isOnePerson(mention)))
      return { hosts: subjects, guests };
    return hosts.length > 0 ? told : { hosts: subjects, guests };
  }
  // "will see X after talks *with shipowners*": whom the noun gives itself is met, though nobody names them.
  if (hosts.length === 0 && (match.occurrence.places.get('with') ?? []).length > 0) return told;
  // "Y told X at *their* meeting"
  if (hosts.every(({ mention }) => isPronoun(mention)) && subjects.length > 0 && objects.length > 0)
    return { hosts: subjects, guests: objects };
  // "At *their* meeting *X and Y* agreed"
  const theirs = hosts.length > 0 && hosts.every(({ mention }) => isPronoun(mention) && isPlural(mention));
  if (theirs && partners.verb > noun && subjects.length > 1 && objects.length === 0)
    return { hosts: subjects, guests };
  // "*Berg*, in a telephone call, urged *Korpi* to wait", "*Berg* secured promises from *Korpi* in a long conversation"
  const spoken = hosts.length === 0 && subjects.length === 1 && objects.length > 0 && !partners.aside;
  if (spoken && isIndefinite(a, noun) && !partners.purpose && tellsOneAnother(a, match, partners))
    return { hosts: subjects, guests: objects };
  // "X and Y agreed in a phone call"
  if (hosts.length === 0 && objects.length === 0) {
    const joined = subjects.length > 1 && !partners.aside;
    if (joined && subjects.every(({ mention }) => isOnePerson(mention))) return { hosts: subjects, guests };
    // "*Norland and Sudland* initialled the text *after three days of talks*": what two states agree on, they agreed there.
    const agreed = joined && AGREES.has(verbAt(a, partners.verb)?.lemma ?? '');
    if (
      agreed &&
      subjects.every(({ mention }) => STANDS_ALONE.has(mention.kind)) &&
      isIndefiniteTalks(a, noun)
    )
      return { hosts: subjects, guests };
    // "*They* agreed in a phone call"
    const both = subjects.length === 1 && subjects.every(({ mention }) => isPlural(mention));
    if (both && isIndefinite(a, noun) && tellsCall(a, match.occurrence)) return { hosts: subjects, guests };
    // "*They* have not spoken *since a summit* in May"
    const several = subjects.length > 1 || both;
    if (several && partners.since && verbAt(a, partners.verb)?.negated) return { hosts: subjects, guests };
  }
  // "will visit Norway *for talks*"
  if (hosts.length === 0 && subjects.length > 0 && partners.destination)
    return { hosts: subjects, guests: [partners.destination] };
  // "*was in Riga* for a NATO summit", "*flew* to Riga for it"
  const comes = partners.purpose && COMES.test(verbAt(a, partners.verb)?.lemma ?? '');
  if (
    comes &&
    subjects.length > 0 &&
    hosts.length > 0 &&
    hosts.every(({ mention }) => isInternational(mention))
  )
    return { hosts: [...subjects, ...hosts], guests };
  const attends = !partners.aside && (attendsBy(a, partners.verb) || saysBefore(a, partners, told));
  return attends && hosts.length > 0 ? { hosts: [...subjects, ...hosts], guests } : told;
}

/** What is said to somebody in a call is said to who is called; what one tells or gets in a conversation, to or from who is there. */
function tellsOneAnother(a: AnnotatedArticle, { occurrence }: FrameMatch, { verb }: Partners): boolean {
  const lemma = verbAt(a, verb)?.lemma ?? '';
  const voice =
    tellsCall(a, occurrence) &&
    /^(?:urge|ask|press|warn|thank|congratulate|invite|remind|offer)$/.test(lemma);
  return (
    voice ||
    /^(?:explain|convey|express|relay|complain|apologi[sz]e|protest|outline|describe|stress|repeat|say|tell|assure|inform|brief|secure|get|win|obtain|extract|receive|seek|wring|hear)$/.test(
      lemma,
    )
  );
}

/** What two sides do together at the end of talks. */
const AGREES = new Set(
  'agree sign initial settle resolve conclude fail reach overcome narrow bridge clinch strike seal finalise finalize'.split(
    ' ',
  ),
);
const COMES = /^(?:be|go|come|fly|travel|head|leave|depart|arrive|return|visit|stay)$/;
const STANDS_ALONE: ReadonlySet<string> = new Set(['state', 'office', 'organization', 'person']);

/** "talks", "three days of negotiations", "a meeting", but not "the talks", which were told before. */
const isIndefiniteTalks = (a: AnnotatedArticle, noun: number): boolean =>
  [noun, anchorOf(a, noun)].every(
    (n) => !/^(?:the|this|that|these|those|such|any|no)$/.test(lowerAt(a, nounAt(a, n)?.first ?? -1)),
  );

const isIndefinite = (a: AnnotatedArticle, noun: number): boolean =>
  /^an?$/.test(lowerAt(a, nounAt(a, noun)?.first ?? -1));

/** "*spoke* at the conference", "*made the remarks* during the session". */
function attendsBy(a: AnnotatedArticle, v: number): boolean {
  const lemma = verbAt(a, v)?.lemma ?? '';
  if (ATTENDS.has(lemma)) return true;
  return /^(?:make|give|deliver)$/.test(lemma) && readComplements(a, v).object.some((p) => isSpeech(a, p));
}

function isSpeech(a: AnnotatedArticle, p: number): boolean {
  const noun = nounAt(a, p);
  return (
    noun !== undefined &&
    /^(?:remarks?|comments?|statements?|speech|address|call|appeal)$/.test(headOf(a, noun))
  );
}

/** "*said* at a meeting of the EU ministers": one person who speaks where a body of states meets. */
function saysBefore(a: AnnotatedArticle, { verb, subjects }: Partners, { hosts }: Sides): boolean {
  return (
    /^(?:say|tell|announce|declare|warn|urge|call|stress|reiterate|note)$/.test(
      verbAt(a, verb)?.lemma ?? '',
    ) &&
    subjects.length === 1 &&
    subjects.every(({ mention }) => isPersonal(mention)) &&
    hosts.every(({ mention }) => isInternational(mention))
  );
}

/** A person by name or by office. */
const isOnePerson = (mention: Mention): boolean =>
  mention.kind === 'person' || (mention.kind === 'office' && !mention.office.plural);

const isPronoun = (mention: Mention): boolean =>
  mention.kind === 'anaphor' && mention.possessive && /^(?:he|she|they)$/.test(mention.stands);
