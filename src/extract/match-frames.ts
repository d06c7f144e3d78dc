import type { Frame } from '../model/frame.ts';
import { FRAME_ROLES, type FrameKind, type FrameRole } from '../model/frame-words.ts';
import type { AnnotatedArticle, Mention } from '../model/mention.ts';
import type { NounPhrase, VerbGroup } from '../model/phrase.ts';
import type { Grammar } from './grammar.ts';
import { clauseOfNoun, placesOfClause, type Tie } from './syntax/clause-of-noun.ts';
import { anchorOf, governingVerb } from './syntax/governing-verb.ts';
import { type Occurrence, occurrenceOfVerb } from './syntax/occurrence.ts';
import { occurrenceOfNoun } from './syntax/occurrence-of-noun.ts';
import { readComplements } from './syntax/read-complements.ts';
import { statusOfVerb } from './syntax/status/status-of-verb.ts';
import { headAt, headOf, kindAt, lowerAt, mentionOf, nounAt, verbAt, wordAt } from './syntax/walk.ts';

/** What fills a role: a mention, or a noun phrase that names nothing known. */
export interface Filler {
  readonly mention?: Mention;
  /** The noun phrase, by index; absent for a mention inside the telling noun. */
  readonly phrase?: number;
  /** Which of the role's places it stands in. */
  readonly place: string;
}

const CLAUSE = 'clause.';
const NO_PLACES: ReadonlyMap<string, readonly number[]> = new Map();

/** A frame found in the text, its roles filled. */
export interface FrameMatch {
  readonly frame: Frame;
  readonly occurrence: Occurrence;
  /** What ties the telling noun to its clause. */
  readonly tie?: Tie;
  readonly roles: ReadonlyMap<FrameRole, readonly Filler[]>;
  /** Told by a number alone that goes on with what was told: "the first was held in May; *the second*, in June". */
  readonly elided?: true;
}

/** Every place in the article where a frame fits, in order. One word can tell a meeting and a visit, but each of them once. */
export function matchFrames(a: AnnotatedArticle, grammar: Grammar): FrameMatch[] {
  const matches: FrameMatch[] = [];
  for (let p = 0; p < a.phrases.length; p++)
    matches.push(...(nounAt(a, p) ? matchNoun(a, p, grammar) : matchVerb(a, p, grammar)));
  return matches;
}

function matchVerb(a: AnnotatedArticle, v: number, { byVerb, modality }: Grammar): FrameMatch[] {
  const verb = verbAt(a, v);
  const fitting = (verb && byVerb.get(verb.lemma))?.filter(
    ({ particle }) =>
      particle === undefined || lowerAt(a, verb.last) === particle || particleAfter(a, v) === particle,
  );
  if (!fitting || fitting.length === 0) return [];
  const occurrence = occurrenceOfVerb(a, v, modality);
  return occurrence
    ? fillOneOfEachKind(
        a,
        fitting.map(({ frame }) => frame),
        occurrence,
      )
    : [];
}

/** "brought the two *together*", "called the envoy *in*": the particle past the object; "strolled *together*", where there is none. */
function particleAfter(a: AnnotatedArticle, v: number): string | undefined {
  const last = readComplements(a, v).object.at(-1) ?? v;
  return kindAt(a, last + 1) === 'adverb' ? wordAt(a, last + 1) : undefined;
}

function matchNoun(a: AnnotatedArticle, n: number, { byNoun, modality }: Grammar): FrameMatch[] {
  const noun = nounAt(a, n);
  const frames = noun && noun.mention < 0 ? byNoun.get(headOf(a, noun)) : undefined;
  if (!frames) return [];
  const governor = governingVerb(a, anchorOf(a, n));
  const telling = governor && governor.role !== 'preposition' ? verbAt(a, governor.verb) : undefined;
  const tie = frames.some(needsClause) ? clauseOfNoun(a, n) : undefined;
  const fitting = [
    ...frames.filter(
      (each) =>
        each.ties.length === 0 &&
        telling &&
        isAmong(a, each.verbs, telling) &&
        !(isDoneTo(each) && governor?.role === 'subject' && hasObject(a, governor.verb)),
    ),
    ...frames.filter((each) => tie !== undefined && isTied(a, each, tie)),
    ...frames.filter(({ verbs, ties }) => ties.length === 0 && verbs.length === 0),
  ];
  const occurrence = fitting.length > 0 ? occurrenceOfNoun(a, n, modality) : undefined;
  if (!occurrence) return [];
  // "refused *to put its name* to a treaty": a verb that says it by its object says too whether it came about.
  const light = tie?.verb !== undefined && fitting[0]?.ties.length && fitting[0].objects.length > 0;
  const { status, ...rest } = occurrence;
  const told = light && tie?.verb !== undefined ? statusOfVerb(a, tie.verb, modality) : status;
  return fillOneOfEachKind(a, fitting, { ...rest, ...(told && { status: told }) }, tie);
}

/** What states do to a treaty, it does to nobody: "the treaty *needs* a review", "the pact *blocks* the port" tell nothing of it. */
const isDoneTo = ({ kind, attributes }: Frame): boolean =>
  kind === 'treaty' && /^(?:made|suggested|refused|signed)$/.test(attributes.status ?? '');

const hasObject = (a: AnnotatedArticle, v: number): boolean =>
  verbAt(a, v)?.passive === false && readComplements(a, v).object.length > 0;

const needsClause = ({ ties, roles }: Frame): boolean =>
  ties.length > 0 || Object.values(roles).some((places) => places.some((place) => place.startsWith(CLAUSE)));

/** The verb alone or with its particle: "*turned down* a pact". */
const isAmong = (a: AnnotatedArticle, verbs: readonly string[], { lemma, last }: VerbGroup): boolean =>
  verbs.includes(lemma) || verbs.includes(`${lemma} ${lowerAt(a, last)}`);

/** "*arrived for* a visit": the clause is of the frame's verbs, with one of its objects, and tied as the frame says. */
function isTied(a: AnnotatedArticle, { verbs, ties, objects }: Frame, { word, verb }: Tie): boolean {
  if (!ties.includes(word)) return false;
  if (verbs.length > 0 && (verb === undefined || !verbs.includes(verbAt(a, verb)?.lemma ?? ''))) return false;
  if (objects.length === 0 || verb === undefined) return objects.length === 0;
  return (placesOfClause(a, verb).get('object') ?? []).some((p) => objects.includes(headAt(a, p)));
}

/** Of the frames of one kind of fact the first listed that fits. */
function fillOneOfEachKind(
  a: AnnotatedArticle,
  frames: readonly Frame[],
  occurrence: Occurrence,
  tie?: Tie,
): FrameMatch[] {
  const matches = new Map<FrameKind, FrameMatch>();
  for (const frame of frames) {
    const match = matches.has(frame.kind) ? undefined : fill(a, frame, occurrence, tie);
    if (match) matches.set(frame.kind, match);
  }
  return [...matches.values()];
}

function fill(
  a: AnnotatedArticle,
  frame: Frame,
  occurrence: Occurrence,
  tie: Tie | undefined,
): FrameMatch | undefined {
  if (frame.unless.length > 0 && meansOther(a, frame, occurrence)) return undefined;
  // "will *head a delegation* to Oslo": no frame of those that take no object, but perhaps the next.
  if (frame.attributes.object === 'absent' && (occurrence.places.get('object') ?? []).length > 0)
    return undefined;
  if (frame.only.length > 0 && !hasBeforeHead(a, nounAt(a, occurrence.noun ?? -1), frame.only))
    return undefined;
  const clause = tie?.verb !== undefined && needsClause(frame) ? placesOfClause(a, tie.verb) : NO_PLACES;
  const roles = new Map<FrameRole, Filler[]>();
  for (const role of FRAME_ROLES[frame.kind]) {
    const places = frame.roles[role];
    if (places === undefined) continue;
    roles.set(
      role,
      places.flatMap((place) => fillersAt(a, place, occurrence, clause)),
    );
  }
  const lacks = frame.needs.some((role) => (roles.get(role) ?? []).length === 0);
  return lacks ? undefined : { frame, occurrence, ...(tie && { tie }), roles };
}

/** "a *joint* press conference": one of the words stands in a noun phrase before its head. */
const hasBeforeHead = (
  a: AnnotatedArticle,
  noun: NounPhrase | undefined,
  words: readonly string[],
): boolean =>
  noun !== undefined && a.tokens.slice(noun.first, noun.head).some(({ lower }) => words.includes(lower));

/** "met a *deadline*", "a *press* conference", "a call *for* calm": the object's head, or a word beside the telling noun. */
function meansOther(a: AnnotatedArticle, { unless }: Frame, { places, noun }: Occurrence): boolean {
  const telling = noun === undefined ? undefined : nounAt(a, noun);
  if (hasBeforeHead(a, telling, unless)) return true;
  // "had a call *on* May 30" says when.
  const dated = noun !== undefined && kindAt(a, noun + 2) === 'date';
  if (telling && !dated && unless.includes(lowerAt(a, telling.last))) return true;
  // "met *in the final*", "a tour *of duty*"
  const within = (noun === undefined ? places.get('in') : places.get('of')) ?? [];
  return [...(places.get('object') ?? []), ...(places.get('with') ?? []), ...within].some((p) => {
    const other = nounAt(a, p);
    // "met a team *led by Korpi*": one that has a leader is no side in a game.
    // "met the Paris *Club*": a body of states is none either.
    const body = mentionOf(a, p)?.kind === 'organization';
    return other !== undefined && unless.includes(headOf(a, other)) && !body && !isLed(a, p);
  });
}

function isLed(a: AnnotatedArticle, p: number): boolean {
  const v = kindAt(a, p + 1) === 'comma' ? p + 2 : p + 1;
  return /^(?:lead|head)$/.test(verbAt(a, v)?.lemma ?? '') && wordAt(a, v + 1) === 'by';
}

function fillersAt(
  a: AnnotatedArticle,
  place: string,
  { noun, places, possessors, modifiers }: Occurrence,
  clause: ReadonlyMap<string, readonly number[]>,
): Filler[] {
  if (place === 'possessor') return possessors.map((mention) => ({ mention, place }));
  if (place === 'modifier') return modifiers.map((mention) => ({ mention, place }));
  const phrases = place.startsWith(CLAUSE) ? clause.get(place.slice(CLAUSE.length)) : places.get(place);
  // "reached *by telephone*": what tells it does not do it.
  const others = (phrases ?? []).filter((phrase) => phrase !== noun);
  return others.map((phrase) => {
    const mention = mentionOf(a, phrase);
    return mention ? { mention, phrase, place } : { phrase, place };
  });
}
