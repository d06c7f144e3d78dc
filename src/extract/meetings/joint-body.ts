import { type AnnotatedArticle, isPaired, type Mention } from '../../model/mention.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { headAt, kindAt, lowerAt, mentionOf, modifiersOf, nounAt, verbAt, wordAt } from '../syntax/walk.ts';
import { type Side, sidesNamed } from './side.ts';
import { understood } from './understood.ts';

/**
 * Whom a body of two joins: "*the joint commission of Norland and Sudland*", "*their* border committee", "the
 * *Norland-Sudland* council"; the two that the story is about where nothing says whose it is ("the joint commission", "the
 * border commission, which *last met* in May"). Nobody where it is of one house: "the joint committee of parliament".
 */
export function jointBody(a: AnnotatedArticle, phrase: number): Side[] {
  const noun = nounAt(a, phrase);
  const mention = mentionOf(a, phrase);
  if (!noun || !BODY.test(lastWord(a, phrase)) || (mention && !mayJoin(mention))) return [];
  // "the *14-nation* inter-governmental group"
  if (hasWord(a, noun, MANY)) return [];
  if (mention?.kind === 'organization' && mention.joins) {
    const { organization, role, paired, joins, ...where } = mention;
    const [state, other] = joins;
    return [{ mention: { ...where, kind: 'state', state, form: 'demonym', paired: other }, phrase }];
  }
  const joint = hasWord(a, noun, JOINT);
  // "the *joint committee of Norland* and Sudland": whatever two states have between them is joint.
  if (
    mention?.kind === 'organization' &&
    mention.organization.of &&
    kindAt(a, phrase + 1) === 'and' &&
    (joint || mentionOf(a, phrase + 2)?.kind === 'state')
  ) {
    const { organization, role, paired, joins, ...where } = mention;
    return [{ mention: { ...where, kind: 'state', state: mention.organization.of, form: 'name' }, phrase }];
  }
  const own = modifiersOf(a, noun).filter((each) => isPaired(each) || isTheirs(each));
  const theirs =
    own.length === 0 && lowerAt(a, noun.first) === 'their' ? [understood(a, phrase, 'two-states')] : own;
  if (theirs.length > 0) return theirs.map((each) => ({ mention: each, phrase }));
  const states = modifiersOf(a, noun).filter(({ kind }) => kind === 'state');
  if (joint && states.length > 0) return states.map((each) => ({ mention: each, phrase }));
  if (!joint && !hasWord(a, noun, BETWEEN_TWO)) return recalledBody(a, phrase);
  const after = readComplements(a, phrase).prepositional.find(({ word }) => /^(?:of|between)$/.test(word));
  const named = after ? sidesNamed(a, after.nouns) : [];
  if (named.length > 1 || named.some(({ mention: each }) => each.kind === 'anaphor')) return named;
  if (after && (after.word === 'of' || named.length > 0)) return [];
  const recalled = joint || meetsAgain(a, phrase);
  return recalled ? [{ mention: understood(a, phrase, 'two-states'), phrase }] : [];
}

/** How many phrases back a body may have been told that is spoken of again. */
const BACK = 120;

/** "the joint fisheries commission … *The commission* will meet in May": the body told before by the same noun. */
function recalledBody(a: AnnotatedArticle, phrase: number): Side[] {
  const noun = nounAt(a, phrase);
  if (!noun || noun.last - noun.first !== 2 || !/^(?:the|this)$/.test(lowerAt(a, noun.first))) return [];
  if (/^(?:of|between|for|on)$/.test(wordAt(a, phrase + 1))) return [];
  const head = lastWord(a, phrase);
  for (let p = phrase - 1; p >= Math.max(0, phrase - BACK); p--) {
    const other = nounAt(a, p);
    if (!other || lastWord(a, p) !== head || other.last - other.first < 3) continue;
    const [side, ...more] = jointBody(a, p);
    if (!side) return [];
    return [side, ...more].map(({ mention }) => ({ mention, phrase }));
  }
  return [];
}

const BODY = /^(?:committee|commission|council|group|panel|subcommittee|board|subcommission)$/;
/** Words by which a body is of two houses. */
const JOINT = /^(?:joint|mixed|bilateral|intergovernmental|inter-governmental|interministerial)$/;
/** Words of what two states have a body for. */
const BETWEEN_TWO =
  /^(?:border|boundary|demarcation|cooperation|co-operation|consultative|coordination|technical|strategic|economic|ministerial|liaison|working)$/;

const MANY = /^(?:\d+|three|four|five|six|seven|eight|nine|ten)-(?:nation|state|party|member|country|way)$/;

/** An organisation known by name is its own; a body that the text calls so may be of two. */
const mayJoin = (mention: Mention): boolean => mention.kind === 'organization' && mention.role === 'body';

const isTheirs = (mention: Mention): boolean =>
  mention.kind === 'anaphor' && /^(?:they|two-)/.test(mention.stands);

function lastWord(a: AnnotatedArticle, phrase: number): string {
  const mention = mentionOf(a, phrase);
  if (!mention) return headAt(a, phrase);
  for (let t = mention.first; t < mention.last; t++)
    if (BODY.test(lowerAt(a, t)) && /^(?:of|between|for)$/.test(lowerAt(a, t + 1))) return lowerAt(a, t);
  return lowerAt(a, mention.last - 1);
}

function hasWord(
  a: AnnotatedArticle,
  { first, last }: { first: number; last: number },
  words: RegExp,
): boolean {
  for (let t = first; t < last; t++) if (words.test(lowerAt(a, t))) return true;
  return false;
}

/** "which *last met* in May", "the *next* session of the border commission": one that has met before. */
function meetsAgain(a: AnnotatedArticle, phrase: number): boolean {
  const { last } = readComplements(a, phrase);
  for (let p = phrase + 1; p <= last + 3; p++)
    if (verbAt(a, p) && /^(?:last|previously)$/.test(wordAt(a, p - 1))) return true;
  const session = wordAt(a, phrase - 1) === 'of' ? nounAt(a, phrase - 2) : undefined;
  return session !== undefined && hasWord(a, session, AGAIN);
}

const AGAIN =
  /^(?:next|previous|last|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/;
