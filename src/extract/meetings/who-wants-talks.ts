import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { findSubject, governorOf } from '../syntax/find-subject.ts';
import { anchorOf, governingVerb } from '../syntax/governing-verb.ts';
import { readComplements } from '../syntax/read-complements.ts';
import {
  headOf,
  modifiersOf,
  nounAt,
  prepositionOf,
  sentencePhrases,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import { findDestination } from './find-destination.ts';
import { freshSides } from './fresh-sides.ts';
import type { Sides } from './read-sides.ts';
import { isPlural, type Side, sidesNamed } from './side.ts';

/** "*Norway* urged Finland to resume the dialogue": who wants another to talk is the other side. */
export function urgersOf(a: AnnotatedArticle, { frame, occurrence: { noun, places } }: FrameMatch): Side[] {
  if (frame.attributes.wants !== 'side' || noun === undefined || (places.get('with') ?? []).length > 0)
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
export function visitedFor(
  a: AnnotatedArticle,
  { frame, occurrence: { noun, verb = -1, places } }: FrameMatch,
): Side | undefined {
  if (frame.attributes.wants !== 'side' || noun === undefined || (places.get('with') ?? []).length > 0)
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

/** "offered to host *Finland and Sweden* for talks", "brought *the two sides* to Turku for a second round": whom one has in talk to each other. */
export function hostedFor(a: AnnotatedArticle, { occurrence: { noun } }: FrameMatch): readonly Side[] {
  const outer = noun === undefined ? undefined : anchorOf(a, noun);
  if (outer === undefined || prepositionAt(a, outer) !== 'for') return [];
  const { first } = sentencePhrases(a, outer);
  for (let v = outer - 1; v >= first; v--) {
    const verb = verbAt(a, v);
    if (!verb) continue;
    if (verb.passive || !HOSTS.test(verb.lemma)) return [];
    const hosted = sidesNamed(a, readComplements(a, v).object);
    return hosted.length > 1 || hosted.some(({ mention }) => isPlural(mention)) ? hosted : [];
  }
  return [];
}

const HOSTS = /^(?:host|bring|gather|assemble|convene)$/;

const prepositionAt = (a: AnnotatedArticle, n: number): string => wordAt(a, prepositionOf(a, n) ?? n - 1);

/** "*Norway* turned down a *Finnish* proposal to hold a meeting": who proposes it, and who answers. */
export function proposersOf(
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
    ? { hosts: freshSides(told, [...answering, ...by]), guests: told.guests }
    : undefined;
}

const PROPOSAL =
  /^(?:proposals?|offers?|suggestions?|requests?|invitations?|calls?|demands?|plans?|ideas?|bids?)$/;
