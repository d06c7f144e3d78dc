import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { findSubject, governorOf } from '../syntax/find-subject.ts';
import { sayingBefore } from '../syntax/framed-by.ts';
import { anchorOf, governingVerb } from '../syntax/governing-verb.ts';
import { readComplements } from '../syntax/read-complements.ts';
import {
  headOf,
  kindAt,
  lowerAt,
  modifiersOf,
  nounAt,
  sentencePhrases,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import { attendeesOf } from './attendees.ts';
import { findDestination } from './find-destination.ts';
import { tellsCall } from './meeting-kind.ts';
import type { Partners } from './read-partners.ts';
import type { Sides } from './read-sides.ts';
import { isInternational, isPersonal, isPlural, type Side, sidesNamed } from './side.ts';
import { understood } from './understood.ts';

/** Verbs that take whoever does them to the gathering: "*arrived* for the summit", "*spoke* at the conference". */
const ATTENDS = new Set(
  'attend participate take speak arrive join gather appear address sit co-chair preside'.split(' '),
);

/** Adds whom the clause or the story leaves understood: "in talks with X, *Y* said", "a meeting with X is planned". */
export function completeSides(
  a: AnnotatedArticle,
  match: FrameMatch,
  told: Sides,
  partners: Partners | undefined,
): Sides {
  const attending = fresh(told, attendeesOf(a, match.occurrence));
  if (attending.length + told.hosts.length > 1 && attending.length > 0)
    return { hosts: [...told.hosts, ...attending], guests: told.guests };
  // "to take part in the dialogue between the two ministers": the noun names both sides itself.
  const named = told.hosts.some(
    ({ mention, phrase }) => phrase !== undefined && isPlural(mention) && !isInternational(mention),
  );
  const urging = told.guests.length === 0 && told.hosts.length === 1 ? urgersOf(a, match) : [];
  if (urging.length === 1) return { hosts: told.hosts, guests: urging };
  const visited = told.hosts.length === 1 && told.guests.length === 0 ? visitedFor(a, match) : undefined;
  if (visited) return { hosts: told.hosts, guests: [visited] };
  const proposing = told.hosts.length + told.guests.length < 2 ? proposersOf(a, match, told) : undefined;
  if (proposing) return proposing;
  const { hosts, guests } = partners && !named ? withPartners(a, match, told, partners) : told;
  if (hosts.length > 0 || guests.length === 0) return { hosts, guests };
  const { noun } = match.occurrence;
  const sayers = noun === undefined ? [] : [...sayersOf(a, noun), ...sayerOf(a, noun)];
  if (sayers.length > 0) return { hosts: sayers, guests };
  // With persons alone: "talks with Iran" leaves open whose they are.
  if (noun === undefined || !guests.every(({ mention }) => isPersonal(mention))) return { hosts, guests };
  return { hosts: [{ mention: understood(a, noun, 'he') }], guests };
}

/** "*Norway* urged Finland to resume the dialogue": who wants another to talk is the other side. */
function urgersOf(a: AnnotatedArticle, { frame, occurrence: { noun, places } }: FrameMatch): Side[] {
  if (frame.id !== 'meeting.hold-talks' || noun === undefined || (places.get('with') ?? []).length > 0)
    return [];
  const talks = governingVerb(a, noun);
  const holding = talks?.role === 'object' && verbAt(a, talks.verb)?.form === 'infinitive';
  const urging = holding ? governorOf(a, talks.verb) : undefined;
  const verb = urging === undefined ? undefined : verbAt(a, urging);
  if (
    urging === undefined ||
    !verb ||
    !/^(?:urge|ask|call|invite|press|exhort|challenge|offer)$/.test(verb.lemma)
  )
    return [];
  return sidesNamed(a, findSubject(a, urging)?.nouns ?? []);
}

/** "will travel *to Norland to resume* talks": whom the traveller goes to talk to. */
function visitedFor(
  a: AnnotatedArticle,
  { frame, occurrence: { noun, verb = -1, places } }: FrameMatch,
): Side | undefined {
  if (frame.id !== 'meeting.hold-talks' || noun === undefined || (places.get('with') ?? []).length > 0)
    return undefined;
  const going = verbAt(a, verb)?.form === 'infinitive' ? governorOf(a, verb) : undefined;
  const goal = going === undefined ? undefined : findDestination(a, going);
  if (goal?.mention.kind === 'state') return goal;
  if (goal?.mention.kind !== 'place') return undefined;
  const { place, ...where } = goal.mention;
  return (
    place.state && { ...goal, mention: { ...where, kind: 'state', state: place.state, form: 'metonym' } }
  );
}

/** "*Norway* turned down a *Finnish* proposal to hold a meeting": who proposes it, and who answers. */
function proposersOf(
  a: AnnotatedArticle,
  { occurrence: { noun, verb: v } }: FrameMatch,
  told: Sides,
): Sides | undefined {
  const verb = noun === undefined || v === undefined ? undefined : verbAt(a, v);
  const proposal = verb?.form === 'infinitive' && v !== undefined ? nounAt(a, v - 1) : undefined;
  if (!proposal || v === undefined || !PROPOSAL.test(headOf(a, proposal))) return undefined;
  const over = governingVerb(a, v - 1);
  if (over?.role !== 'object') return undefined;
  const by = modifiersOf(a, proposal)
    .filter(({ kind }) => kind === 'state')
    .map((mention) => ({ mention, phrase: v - 1 }));
  const answering = sidesNamed(a, findSubject(a, over.verb)?.nouns ?? []);
  return by.length === 1 && answering.length === 1
    ? { hosts: fresh(told, [...answering, ...by]), guests: told.guests }
    : undefined;
}

const PROPOSAL =
  /^(?:proposals?|offers?|suggestions?|requests?|invitations?|calls?|demands?|plans?|ideas?|bids?)$/;

/** "*Norway* said there would be no talks with X": what is said to be is of whoever says so. */
function sayersOf(a: AnnotatedArticle, noun: number): Side[] {
  const { first } = sentencePhrases(a, noun);
  for (let k = noun - 1; k > first; k--) {
    if (verbAt(a, k)?.lemma !== 'be' || lowerAt(a, a.phrases[k - 1]?.first ?? -1) !== 'there') continue;
    const sayer = verbAt(a, k - 2)?.form === 'finite' ? k - 2 : wordAt(a, k - 2) === 'that' ? k - 3 : -1;
    return sidesNamed(a, findSubject(a, sayer)?.nouns ?? []);
  }
  return [];
}

/** "*X* said further talks with Y would be held", "the summit with Y was useful, *X* said": what one tells of as one's own. */
function sayerOf(a: AnnotatedArticle, noun: number): Side[] {
  const { last } = readComplements(a, noun);
  const tells = verbAt(a, last);
  if (tells?.form !== 'finite' || kindAt(a, noun - 1) === 'preposition') return [];
  const at = sayingBefore(a, noun);
  if (at !== undefined)
    return opensContent(a, at, noun) ? one(sidesNamed(a, findSubject(a, at)?.nouns ?? [])) : [];
  const end = sentencePhrases(a, noun).last - 1;
  const saying = wordAt(a, end) === '.' ? end - 1 : end;
  const said = verbAt(a, saying);
  return said?.lemma === 'say' && said.tense === 'past' && kindAt(a, saying - 2) === 'comma'
    ? one(sidesNamed(a, [saying - 1]))
    : [];
}

/** "said *on Thursday that* talks with X": nothing but when it was said stands before the noun. */
function opensContent(a: AnnotatedArticle, saying: number, noun: number): boolean {
  for (let p = saying + 1; p < noun; p++) {
    const day = kindAt(a, p) === 'preposition' && kindAt(a, p + 1) === 'date';
    if (!day && wordAt(a, p) !== 'that' && !/^(?:date|adverb)$/.test(kindAt(a, p) ?? '')) return false;
  }
  return true;
}

const one = (sides: Side[]): Side[] =>
  sides.length === 1 && sides.every(({ mention }) => !isPlural(mention)) ? sides : [];

function withPartners(a: AnnotatedArticle, match: FrameMatch, told: Sides, partners: Partners): Sides {
  const { noun = -1 } = match.occurrence;
  const { hosts, guests } = told;
  const [subjects, objects] = [fresh(told, partners.subjects), fresh(told, partners.objects)];
  if (guests.length > 0) {
    const his = hosts.length === 1 && hosts.every(({ mention }) => isPronoun(mention));
    // "In *his* meeting with X, *Y* said": the pronoun comes before its name.
    if (his && partners.verb > noun && subjects.length > 0) return { hosts: subjects, guests };
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
  const attends = !partners.aside && (attendsBy(a, partners.verb) || saysBefore(a, partners, told));
  return attends && hosts.length > 0 ? { hosts: [...subjects, ...hosts], guests } : told;
}

/** What two sides do together at the end of talks. */
const AGREES = new Set(
  'agree sign initial settle resolve conclude fail reach overcome narrow bridge clinch strike seal finalise finalize'.split(
    ' ',
  ),
);
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

function fresh({ hosts, guests }: Sides, sides: readonly Side[]): Side[] {
  const known = new Set([...hosts, ...guests].map(({ mention }) => mention));
  return sides.filter(({ mention }) => !known.has(mention));
}

const isPronoun = (mention: Mention): boolean =>
  mention.kind === 'anaphor' && mention.possessive && /^(?:he|she|they)$/.test(mention.stands);
