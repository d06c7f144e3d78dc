import type { Status } from '../../model/fact.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { governingVerb } from '../syntax/governing-verb.ts';
import { isPersonal } from '../syntax/is-personal.ts';
import { readComplements } from '../syntax/read-complements.ts';
import {
  headOf,
  kindAt,
  mentionOf,
  modifiersOf,
  nounAt,
  sentencePhrases,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';

/** An invitation to visit: who invites, who is invited where the words beside it tell, and how it was answered. */
export interface Invitation {
  readonly host?: Mention;
  readonly guests?: readonly Mention[];
  readonly status: Status;
}

/**
 * Reads "accepted *Korpi's invitation to Berg* to visit", "has not answered *an invitation by Korpi* to pay a visit",
 * "extended *to Berg an invitation* to visit".
 */
export function invitedTo(a: AnnotatedArticle, { occurrence }: FrameMatch): Invitation | undefined {
  const { verb: v } = occurrence;
  if (v === undefined || verbAt(a, v)?.form !== 'infinitive') return undefined;
  const n = invitationBefore(a, v);
  const phrase = n === undefined ? undefined : nounAt(a, n);
  if (n === undefined || !phrase) return undefined;
  const beside = (words: RegExp): Mention[] =>
    readComplements(a, n)
      .prepositional.filter(({ word }) => words.test(word))
      .flatMap(({ nouns }) => nouns.flatMap((p) => mentionOf(a, p) ?? []));
  const own = modifiersOf(a, phrase).filter(({ possessive }) => possessive);
  const told = beside(/^(?:to|for)$/).filter(isPersonal);
  // "noted Korpi's invitation to Berg": whoever is invited; "accepted the invitation": who does so; "handed Berg an invitation": who is given it.
  const governor = governingVerb(a, n);
  const lemma = governor ? (verbAt(a, governor.verb)?.lemma ?? '') : '';
  const answering = governor && ANSWERS.test(lemma) ? (findSubject(a, governor.verb)?.nouns ?? []) : [];
  // "*Korpi* conveyed an invitation for Berg": from whoever does so.
  const offers = governor && OFFERS.test(lemma) ? (findSubject(a, governor.verb)?.nouns ?? []) : [];
  const offering = offers.flatMap((p) => mentionOf(a, p) ?? []);
  const [host] = [...beside(/^(?:by|from|of)$/), ...own, ...offering];
  const given = governor && OFFERS.test(lemma) ? receivers(a, governor.verb) : [];
  const accepting = acceptedBy(a, v);
  const guests =
    told.length > 0
      ? told
      : [...(accepting ?? []), ...answering, ...given]
          .flatMap((p) => mentionOf(a, p) ?? [])
          .filter(isPersonal);
  const status = accepting ? 'planned' : answerTo(a, governor?.verb);
  return { ...(host && { host }), ...(guests.length > 0 && { guests }), status };
}

/**
 * "an invitation to visit Oslo in May, *which Berg accepted*": whoever says yes to it; of one "*which was accepted*" nobody
 * says who.
 */
function acceptedBy(a: AnnotatedArticle, v: number): readonly number[] | undefined {
  const { last } = sentencePhrases(a, v);
  let p = readComplements(a, v).last;
  if (kindAt(a, p) === 'comma') p++;
  if (kindAt(a, p) !== 'relative' || !/^(?:which|that)$/.test(wordAt(a, p))) return undefined;
  while (p < last && !verbAt(a, p)) p++;
  const verb = verbAt(a, p);
  if (verb?.lemma !== 'accept' || verb.negated || verb.modal !== undefined) return undefined;
  return verb.passive ? [] : findSubject(a, p)?.nouns;
}

/** Whether whoever does so is invited: "accepted", "received an invitation". */
export const answersInvitation = (lemma: string): boolean => ANSWERS.test(lemma);

const ANSWERS =
  /^(?:accept|decline|reject|refuse|respond|reply|answer|receive|get|consider|take|welcome|turn|study|have)$/;

const OFFERS = /^(?:extend|convey|hand|give|send|deliver|offer|present|pass|issue|renew|repeat|transmit)$/;

/** "extended *to Berg* an invitation", "handed *Berg* an invitation". */
function receivers(a: AnnotatedArticle, v: number): readonly number[] {
  const { object, second, prepositional } = readComplements(a, v);
  const to = prepositional.find(({ word }) => word === 'to')?.nouns ?? [];
  return second.length > 0 ? object : to;
}

/** The noun whose purpose the infinitive at `v` is. */
function invitationBefore(a: AnnotatedArticle, v: number): number | undefined {
  const { first } = sentencePhrases(a, v);
  for (let k = v - 1; k >= first && k > v - 10; k--) {
    const noun = nounAt(a, k);
    if (noun && headOf(a, noun) === 'invitation') return readComplements(a, k).last === v ? k : undefined;
    if (verbAt(a, k)) return undefined;
  }
  return undefined;
}

/** Agreed once accepted, off once declined, else only offered. */
export function answerTo(a: AnnotatedArticle, governor: number | undefined): Status {
  const verb = governor === undefined ? undefined : verbAt(a, governor);
  if (!verb || verb.modal !== undefined) return 'proposed';
  if (/^(?:accept|take)$/.test(verb.lemma)) return verb.negated ? 'proposed' : 'planned';
  return /^(?:decline|reject|refuse|turn|withdraw|rescind|revoke|cancel|retract)$/.test(verb.lemma) &&
    !verb.negated
    ? 'denied'
    : 'proposed';
}
