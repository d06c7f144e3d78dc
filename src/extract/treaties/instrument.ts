import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { headOf, kindAt, lowerAt, nounAt, wordAt } from '../syntax/walk.ts';
import { signingAfter } from './signing-after.ts';
import type { Traits } from './traits.ts';

/** What a noun phrase that may name an instrument shows of itself. */
export interface Instrument {
  readonly noun: number;
  readonly traits: Traits;
  /** "the Kyoto Protocol", "the NPT". */
  readonly proper: boolean;
  /** "the 2015 deal", "the accords of 1993". */
  readonly dated: boolean;
  /** "a", "an", a number, or a plural without a determiner. */
  readonly indefinite: boolean;
  /** "a new treaty", "the draft"; not "the New START treaty". */
  readonly draft: boolean;
  /** Stands in a list after another. */
  readonly listed: boolean;
  /** Words before the head, lower case. */
  readonly before: readonly string[];
}

export function readInstrument(
  a: AnnotatedArticle,
  n: number,
  traits: Traits,
  listed: boolean,
): Instrument | undefined {
  const noun = nounAt(a, n);
  if (!noun) return undefined;
  const before = Array.from({ length: noun.head - noun.first }, (_, k) => lowerAt(a, noun.first + k));
  const [opener = ''] = before;
  return {
    noun: n,
    traits,
    listed,
    draft: before.some((word, k) => traits.drafts.has(word) && !isCapital(a, noun.first + k)),
    proper: traits.initials ? isCapitals(a, noun.head) : isProper(a, n) || (traits.placed && isPlaced(a, n)),
    dated:
      before.some((_, k) => (a.dateAt[noun.first + k] ?? -1) >= 0) ||
      (wordAt(a, n + 1) === 'of' && kindAt(a, n + 2) === 'date'),
    indefinite:
      /^(?:an?|some|several|another|any|no)$/.test(opener) ||
      (!/^(?:the|this|that|these|those|its|their|his|her|our)$/.test(opener) && !hasPossessor(before)),
    before,
  };
}

/** Whether the noun is an instrument between states, as against an understanding, a contract, a congress. */
export function isInstrument(
  a: AnnotatedArticle,
  { frame }: FrameMatch,
  instrument: Instrument,
  parties: number,
): boolean {
  const { traits, before, noun, indefinite } = instrument;
  if (before.some((word) => traits.unless.has(word)) || isMass(a, instrument) || isKnown(a, instrument))
    return false;
  const has: Readonly<Record<string, boolean>> = {
    proper: instrument.proper,
    dated: instrument.dated,
    // "the energy agreements" of nobody are those told before.
    field:
      before.some((word) => traits.fields.has(word)) && (indefinite || parties > 0 || !isPlural(a, noun)),
    joint: before.some((word) => /^(?:joint|trilateral|tripartite|quadripartite)$/.test(word)),
    party: parties > 0,
    parties: parties > 1,
    verb:
      (frame.verbs.length > 0 && frame.attributes.verb !== 'issues') || signingAfter(a, noun) !== undefined,
    issued: frame.attributes.verb === 'issues',
    made: frame.attributes.status === 'made' || instrument.draft,
    draft: instrument.draft,
    topic: isAbout(a, noun),
    listed: instrument.listed,
    of: wordAt(a, noun + 1) === 'of',
  };
  return traits.needs.some((need) => need.every((each) => has[each]));
}

const isPlural = (a: AnnotatedArticle, n: number): boolean => {
  const noun = nounAt(a, n);
  return noun !== undefined && /s$|memoranda/.test(headOf(a, noun));
};

/** "reached *agreement*": with neither article nor other word it is no thing. */
function isMass(a: AnnotatedArticle, { noun, before, proper }: Instrument): boolean {
  return !proper && before.length === 0 && !isPlural(a, noun);
}

/** "the deal", "that agreement": one that was told before, with nothing new of it. */
const isKnown = (a: AnnotatedArticle, { noun, before, proper, indefinite, dated }: Instrument): boolean =>
  !proper &&
  !dated &&
  !indefinite &&
  before.length === 1 &&
  !isAbout(a, noun) &&
  !/^(?:between|among|with|on|to|for|of|against)$/.test(wordAt(a, noun + 1));

/** "on fisheries", "for cooperation", "to exchange prisoners" right after it, or after "with Finland". */
function isAbout(a: AnnotatedArticle, n: number): boolean {
  const topic = /^(?:on|to|for|against|concerning|regarding|governing)$/;
  if (topic.test(wordAt(a, n + 1))) return true;
  const verb = a.phrases[n + 1];
  if (verb?.kind === 'verb' && (verb.form === 'infinitive' || verb.form === 'gerund')) return true;
  return (
    /^(?:with|between)$/.test(wordAt(a, n + 1)) &&
    (topic.test(wordAt(a, n + 3)) || topic.test(wordAt(a, n + 5)))
  );
}

/** "the *Oslo* accords", "the *Minsk* agreements": called by where they were made, or by another name. */
function isPlaced(a: AnnotatedArticle, n: number): boolean {
  const noun = nounAt(a, n);
  const place = a.mentions[a.mentionAt[(noun?.head ?? 0) - 1] ?? -1];
  // "the Maastricht treaty", "the START treaty"
  if (
    noun &&
    !place &&
    noun.head - 1 > noun.first &&
    lowerAt(a, noun.first) === 'the' &&
    isCapital(a, noun.head - 1)
  )
    return true;
  if (!noun || !place || lowerAt(a, noun.first) !== 'the' || place.first !== noun.first + 1) return false;
  return place.kind === 'place' || (place.kind === 'state' && place.form === 'capital' && !place.possessive);
}

/** Capitals make a name: "Non-Proliferation Treaty", "Treaty on the Non-Proliferation …". */
function isProper(a: AnnotatedArticle, n: number): boolean {
  const noun = nounAt(a, n);
  if (!noun || !isCapital(a, noun.head)) return false;
  if (noun.head > noun.first && isCapital(a, noun.head - 1) && !opensSentence(a, noun.head - 1)) return true;
  const next = nounAt(a, n + 2);
  return (
    kindAt(a, n + 1) === 'preposition' && next !== undefined && isCapital(a, next.head) && next.mention < 0
  );
}

const isCapital = (a: AnnotatedArticle, token: number): boolean =>
  /^\p{Lu}/u.test(a.tokens[token]?.text ?? '');
const isCapitals = (a: AnnotatedArticle, token: number): boolean =>
  /^\p{Lu}{3,}$/u.test(a.tokens[token]?.text ?? '');

/** A determiner or first word has its capital from its place. */
function opensSentence(a: AnnotatedArticle, token: number): boolean {
  return a.sentences[a.sentenceAt[token] ?? -1]?.first === token;
}

const hasPossessor = (before: readonly string[]): boolean =>
  before.some((word) => word === "'s" || word === '’s' || word === "'" || word === '’');
