import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import {
  firstWordAt,
  headAt,
  headOf,
  kindAt,
  mentionOf,
  nounAt,
  sentencePhrases,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import { addresseeAt } from './audience.ts';

/** Where one speaks with somebody. */
const ENCOUNTERS = new Set(
  'meeting meetings talks conversation conversations interview interviews call calls discussion discussions negotiations audience session exchange consultations videoconference teleconference breakfast lunch dinner'.split(
    ' ',
  ),
);
/** What one says or writes to somebody. */
const ADDRESSES = new Set(
  'speech speeches address remarks comments letter letters message messages testimony telegram telegrams cable note presentation lecture sermon toast statement statements declarations report briefing reply answer appeal email memorandum'.split(
    ' ',
  ),
);
/** What a letter was on its way: "a letter *delivered* to X". */
const SENT = /^(?:deliver|address|send|write|hand|submit|present|convey)$/;
/** Whose hall one speaks in. */
const CHAMBER =
  /^(?:parliament|assembly|commons|lords|senate|house|bundestag|bundesrat|knesset|duma|majlis|diet|congress)$/;

/** Whom an occasion that phrase `k` opens puts before the one who speaks by the verb `v`: "*during talks with X*", "*addressing X*". */
export function hearerAt(a: AnnotatedArticle, k: number, v: number): Mention | undefined {
  const noun = nounAt(a, k) ? withNoun(a, k) : withVerb(a, k);
  if (noun !== undefined) return addresseeAt(a, noun, isAsker(a, k));
  return isInChamber(a, k, v) ? addresseeAt(a, k) : undefined;
}

/** "in an interview with *Turkish newspapers*", "asked by *a student*": whoever asks, whatever they are called. */
const isAsker = (a: AnnotatedArticle, k: number): boolean =>
  /^interviews?$/.test(headAt(a, k)) || verbAt(a, k)?.passive === true;

/** "during *talks* with X", "holding *talks* with X", "in *a letter* to X", "making *a statement* to X", "in *a call* to X". */
function withNoun(a: AnnotatedArticle, k: number): number | undefined {
  const [before, held] = [kindAt(a, k - 1), verbAt(a, k - 1)];
  const within = before === 'preposition' && /^(?:in|during|at|on)$/.test(wordAt(a, k - 1));
  const [head, round] = [headAt(a, k), headAt(a, k) === 'round' && wordAt(a, k + 1) === 'of'];
  const last = round ? k + 2 : k;
  if (ENCOUNTERS.has(round ? headAt(a, last) : head)) {
    if (!within && !(held?.form === 'gerund' && /^(?:hold|have)$/.test(held.lemma))) return undefined;
    let next = last + 1;
    while (kindAt(a, next) === 'date' || kindAt(a, next) === 'adverb') next++;
    // "in her first call to *a foreign leader*" tells of no other.
    const calls =
      /^calls?$/.test(head) && wordAt(a, next) === 'to' && !/^an?$/.test(firstWordAt(a, next + 1));
    return wordAt(a, next) === 'with' || calls ? next + 1 : undefined;
  }
  if (!ADDRESSES.has(head)) return undefined;
  if (!within && !(held?.form === 'gerund' && /^(?:make|give|deliver|issue)$/.test(held.lemma)))
    return undefined;
  const to = SENT.test(verbAt(a, k + 1)?.lemma ?? '') ? k + 2 : k + 1;
  return wordAt(a, to) === 'to' ? to + 1 : undefined;
}

/** "*meeting* X", "*addressing* X", "*speaking* to X", "*writing* to X", "*asked* by X", "when he *met* X". */
function withVerb(a: AnnotatedArticle, k: number): number | undefined {
  const verb = verbAt(a, k);
  if (verb?.form === 'participle')
    return verb.passive && /^(?:ask|question|press)$/.test(verb.lemma) && wordAt(a, k + 1) === 'by'
      ? k + 2
      : undefined;
  if (verb?.form === 'gerund') {
    if (/^(?:after|before|of|by)$/.test(wordAt(a, k - 1))) return undefined;
    if (verb.lemma === 'meet') return wordAt(a, k + 1) === 'with' ? k + 2 : k + 1;
    if (/^(?:address|brief|greet)$/.test(verb.lemma)) return k + 1;
    if (verb.lemma === 'welcome') return isSomebody(a, k + 1) ? k + 1 : undefined;
    if (verb.lemma === 'write') return wordAt(a, k + 1) === 'to' ? k + 2 : undefined;
    return /^(?:speak|talk)$/.test(verb.lemma) && /^(?:to|before|with)$/.test(wordAt(a, k + 1))
      ? k + 2
      : undefined;
  }
  if (!isMeeting(a, k)) return undefined;
  return wordAt(a, k + 1) === 'with' ? k + 2 : k + 1;
}

/** "when he *met* X" */
export const isMeeting = (a: AnnotatedArticle, k: number): boolean =>
  verbAt(a, k)?.lemma === 'meet' &&
  mentionOf(a, k - 1)?.kind === 'anaphor' &&
  /^(?:when|as|while)$/.test(wordAt(a, k - 2));

/** "welcoming *the delegates*", and not a decision. */
const isSomebody = (a: AnnotatedArticle, p: number): boolean => {
  const mention = addresseeAt(a, p);
  return mention?.kind === 'person' || mention?.kind === 'office' || mention?.kind === 'organization';
};

/** "said *in parliament*", "*In the Senate on Monday*, Berg asked", "announcing it *in parliament*": what is told of the saying itself. */
function isInChamber(a: AnnotatedArticle, k: number, v: number): boolean {
  const noun = nounAt(a, k);
  if (!noun || wordAt(a, k - 1) !== 'in') return false;
  const named = mentionOf(a, k)?.kind === 'organization';
  if (!CHAMBER.test(headOf(a, noun)) && !(named && CHAMBER_NAMED.test(wordsAt(a, k)))) return false;
  const at = k - 2;
  return (
    k - 1 === sentencePhrases(a, v).first ||
    at === v ||
    verbAt(a, at)?.form === 'gerund' ||
    (nounAt(a, at) !== undefined && ANNOUNCES.test(verbAt(a, at - 1)?.lemma ?? ''))
  );
}

const ANNOUNCES = /^(?:announce|present|introduce|unveil|defend|open)$/;
const CHAMBER_NAMED = /\b(?:house of \w+|national assembly|lower house|upper house)$/;

const wordsAt = (a: AnnotatedArticle, p: number): string => {
  const { first = 0, last = 0 } = a.phrases[p] ?? {};
  return a.tokens
    .slice(first, last)
    .map(({ lower }) => lower)
    .join(' ');
};
