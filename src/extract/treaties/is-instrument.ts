import type { Frame } from '../../model/frame.ts';
import type { TreatyNeed } from '../../model/frame-words.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { governingVerb } from '../syntax/governing-verb.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { firstWordAt, headAt, kindAt, mentionOf, verbAt, wordAt } from '../syntax/walk.ts';
import { isBeingMade } from './being-made.ts';
import { type Instrument, isPlural } from './instrument.ts';
import { isAhead } from './made-ready.ts';
import { calledAgain, isPaper } from './signed-paper.ts';
import { SIGNS, signingAfter } from './signing-after.ts';
import { outerNoun } from './who-acts.ts';
import { isUnder } from './whom-it-binds.ts';

/** `firm`: the words around the noun say so; `tentative`: only if two are found to be bound; `again`: it tells more of one told before. */
export type Standing = 'firm' | 'tentative' | 'again';

/** Whether the noun is an instrument between states, as against an understanding, a contract, a congress. */
export function standingOf(
  a: AnnotatedArticle,
  match: FrameMatch,
  instrument: Instrument,
  parties: number,
): Standing | undefined {
  const { frame, occurrence } = match;
  const { traits, before, noun, indefinite } = instrument;
  if (calledAgain(a, noun)) return isSignedHere(a, frame, occurrence) ? 'again' : undefined;
  // "signed *a document* on prisoners": of a paper its words must say what it is on.
  if (isPaper(a, noun) && !isAbout(a, noun)) return undefined;
  const penned =
    frame.attributes.act === 'pens' ||
    (frame.verbs.length > 0 &&
      /^(?:sign|initial|ink|countersign)$/.test(verbAt(a, occurrence.verb ?? -1)?.lemma ?? ''));
  // "Norland and Sudland signed a gas *supply* agreement": what two sign is theirs, whatever firms sign else.
  if (before.some((word) => traits.unless.has(word)) && !(penned && parties > 1)) return undefined;
  if (isMass(a, instrument)) return undefined;
  const inForce = frame.attributes.status === 'force';
  if (isKnown(a, instrument, parties) && !(inForce && traits.needs.some((need) => need.includes('force'))))
    return isSignedHere(a, frame, occurrence) ? 'again' : undefined;
  // "had *no treaty*" refuses none.
  if (frame.attributes.verb === 'has' && before[0] === 'no') return undefined;
  // "*declared* a truce": one alone binds nobody.
  if (frame.attributes.verb === 'both' && parties < 2) return undefined;
  // "will not join *any pact that* meddles with prices": none that there is.
  if (before[0] === 'any' && kindAt(a, noun + 1) === 'relative') return undefined;
  const after = signingAfter(a, noun);
  const afterwards = (after !== undefined && !isOnesWord(a, noun, after)) || isSigningOf(a, instrument);
  const signed = frame.verbs.length > 0 || afterwards;
  // "Free Trade Agreements" in capitals are no more one of them.
  const called = instrument.proper && before.length > 0 && before[0] === 'the';
  if (instrument.generic && !called && !instrument.dated) {
    // "had *many treaties* with Norland"
    if (frame.attributes.verb === 'has') return undefined;
    // "never signed *any* pact with Norland": none of them.
    const none = frame.verbs.length > 0 && occurrence.status === 'denied';
    if ((before[0] === 'any' && !none) || (parties === 0 && !signed)) return undefined;
  }
  const has: Readonly<Record<TreatyNeed, boolean>> = {
    proper: instrument.proper,
    dated: instrument.dated,
    // "the energy agreements" of nobody are those told before.
    field:
      before.some((word) => traits.fields.has(word)) && (indefinite || parties > 0 || !isPlural(a, noun)),
    joint: before.some((word) => /^(?:joint|trilateral|tripartite|quadripartite)$/.test(word)),
    party: parties > 0,
    parties: parties > 1,
    verb: (frame.verbs.length > 0 && frame.attributes.verb !== 'issues') || afterwards,
    kept: instrument.kept,
    placed: instrument.placed,
    force: inForce,
    issued: frame.attributes.verb === 'issues',
    signed: afterwards,
    made:
      frame.attributes.status === 'made' ||
      instrument.draft ||
      isAhead(a, instrument) ||
      isBeingMade(a, instrument),
    draft: instrument.draft,
    topic: isAbout(a, noun),
    called: before.some((word) => /^\p{L}{3,}/u.test(word) && !SAYS_NOTHING.test(word)),
    listed: instrument.listed,
    of: wordAt(a, noun + 1) === 'of' && !isOnesOwn(a, noun),
    between: /^(?:between|among)$/.test(wordAt(a, noun + 1)),
    under: isUnder(a, noun),
    penned,
    swapped: penned || isSwapped(a, match, instrument),
  };
  if (traits.needs.some((need) => need.every((each) => has[each]))) return 'firm';
  if (isMereAccord(a, match, instrument)) return undefined;
  return traits.tentative.some((need) => need.every((each) => has[each])) ? 'tentative' : undefined;
}

/** "we reached *an agreement*": of one mind, with nothing on paper, where no word says on what. */
const isMereAccord = (
  a: AnnotatedArticle,
  { occurrence: { verb } }: FrameMatch,
  { noun, before }: Instrument,
): boolean =>
  before.length < 2 &&
  verbAt(a, verb ?? -1)?.passive !== true &&
  /^(?:agreements?|understandings?)$/.test(headAt(a, noun)) &&
  /^(?:reach|strike|land|secure|agree)$/.test(verbAt(a, verb ?? -1)?.lemma ?? '') &&
  !isAbout(a, noun) &&
  !/^(?:between|among|with|of)$/.test(wordAt(a, noun + 1));

/** "a communique *issued* in Oslo": whoever likes issues one; not "issued *after the talks*". */
const isOnesWord = (a: AnnotatedArticle, n: number, v: number): boolean =>
  /^(?:declaration|communiqu[eé]|statement)$/.test(headAt(a, n)) &&
  /^(?:issue|release|make|announce|declare)$/.test(verbAt(a, v)?.lemma ?? '') &&
  !/^(?:after|afterwards|following|at|upon)$/.test(firstWordAt(a, v + 1));

/** Words before a noun that leave open which it is. */
const SAYS_NOTHING =
  /^(?:the|any|some|several|another|other|such|this|that|these|those|its|their|his|her|our|one|two|three|four|five|ten|new|final|initial|first|second|possible|future|early|similar|final|special|separate|written|formal|lasting|binding)$/;

/** "exchanged notes *on* rivers", "*diplomatic* notes": papers that change hands, and not mere words. */
const isSwapped = (
  a: AnnotatedArticle,
  { occurrence: { verb } }: FrameMatch,
  { noun, before }: Instrument,
): boolean =>
  verbAt(a, verb ?? -1)?.lemma === 'exchange' && (isAbout(a, noun) || before.includes('diplomatic'));

/** "the Memorandum *of Justification*": of what nobody agrees on. */
const isOnesOwn = (a: AnnotatedArticle, n: number): boolean =>
  /^memorand/.test(headAt(a, n)) && !AGREES.test(a.tokens[(a.phrases[n + 2]?.last ?? 0) - 1]?.lower ?? '');

const AGREES =
  /^(?:understandings?|agreement|cooperation|co-operation|collaboration|intent|intentions?|association|partnership|arrangement|commitment|settlement|recognition|friendship|obligations?)$/;

/** Its verb is one of signing, done or still to be done. */
function isSignedHere(
  a: AnnotatedArticle,
  { attributes, verbs }: Frame,
  { verb, status }: FrameMatch['occurrence'],
): boolean {
  if (attributes.status !== 'signed' || verbs.length === 0) return false;
  const { lemma = '', tense, perfect } = verbAt(a, verb ?? -1) ?? {};
  if (status === 'planned') return /^(?:sign|ink|initial)$/.test(lemma);
  // "before it *is signed*" leaves it open.
  const done = status === 'occurred' && (tense === 'past' || perfect === true);
  return done && /^(?:sign|ink|conclude|reach|strike|seal|clinch|broker|agree)$/.test(lemma);
}

/** "witness *the signing of* memorandums": some, and no kind of them. */
function isSigningOf(a: AnnotatedArticle, { noun, traits }: Instrument): boolean {
  const outer = outerNoun(a, noun, traits);
  return outer !== undefined && /^(?:signing|signature|conclusion|exchange)$/.test(headAt(a, outer));
}

/** "reached *agreement*": with neither article nor other word it is no thing. */
function isMass(a: AnnotatedArticle, { noun, before, proper }: Instrument): boolean {
  return !proper && before.length === 0 && !isPlural(a, noun);
}

/** "the deal", "that agreement": one that was told before, with nothing new of it. */
const isKnown = (
  a: AnnotatedArticle,
  { noun, before, proper, indefinite, dated }: Instrument,
  parties: number,
): boolean =>
  !proper &&
  !dated &&
  !indefinite &&
  before.length === 1 &&
  !isAbout(a, noun) &&
  (wasSignedThen(a, noun) ||
    (!isSignedSomewhere(a, noun) &&
      !(parties > 1 && (signingAfter(a, noun) !== undefined || isUnder(a, noun))))) &&
  (!/^(?:between|among|with|on|to|for|of|against)$/.test(wordAt(a, noun + 1)) || isPhrase(a, noun));

/** "The agreement *was signed* in Bergen in May": more of one told before, if one was. */
export function wasSignedThen(a: AnnotatedArticle, n: number): boolean {
  const verb = signingAfter(a, n) === n + 1 ? verbAt(a, n + 1) : undefined;
  return verb?.form === 'finite' && verb.passive;
}

/** "the protocol *signed in Bergen in May*": told apart from others by where it was made. */
function isSignedSomewhere(a: AnnotatedArticle, n: number): boolean {
  const signing = signingAfter(a, n);
  if (signing === undefined || signing > n + 2) return false;
  return readComplements(a, signing).prepositional.some(
    ({ word, nouns }) =>
      word === 'in' && nouns.every((p) => /^(?:place|state)$/.test(mentionOf(a, p)?.kind ?? '')),
  );
}

/** "memorandum *of understanding*": no more than what kind of paper it is. */
const isPhrase = (a: AnnotatedArticle, n: number): boolean =>
  wordAt(a, n + 1) === 'of' &&
  headAt(a, n + 2) === 'understanding' &&
  !/^(?:between|among|with|on|to|for|against)$/.test(wordAt(a, n + 3));

/** "under which", "whereby" at phrase `k`, past a comma. */
function isTerms(a: AnnotatedArticle, k: number): boolean {
  const at = kindAt(a, k) === 'comma' ? k + 1 : k;
  if (firstWordAt(a, at) === 'whereby') return true;
  return /^(?:under|by)$/.test(wordAt(a, at)) && kindAt(a, at + 1) === 'relative';
}

/** "on fisheries", "for cooperation", "to exchange prisoners" right after it, or after "with Finland". */
function isAbout(a: AnnotatedArticle, n: number): boolean {
  const topic = /^(?:on|to|for|against|concerning|regarding|governing)$/;
  if (topic.test(wordAt(a, n + 1))) return true;
  // "that *would allow* trade", "*under which* it pays", "*whereby* it pays"; not "that was signed"
  const clause = verbAt(a, n + 2);
  if (wordAt(a, n + 1) === 'that' && clause && !clause.passive && !SIGNS.test(clause.lemma)) return true;
  if (isTerms(a, n + 1)) return true;
  const governor = governingVerb(a, n);
  // "An arrangement was reached *under which* it pays."
  if (governor?.role === 'subject' && isTerms(a, readComplements(a, governor.verb).last)) return true;
  const verb = a.phrases[n + 1];
  if (verb?.kind === 'verb' && (verb.form === 'infinitive' || verb.form === 'gerund')) return true;
  // "a document *aimed at* securing supplies"
  if (verb?.kind === 'verb' && verb.form === 'participle' && /^(?:aim|design|intend|mean)$/.test(verb.lemma))
    return true;
  return (
    /^(?:with|between)$/.test(wordAt(a, n + 1)) &&
    (topic.test(wordAt(a, n + 3)) || topic.test(wordAt(a, n + 5)))
  );
}
