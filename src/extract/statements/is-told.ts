import type { StatementCandidate } from '../../model/candidate.ts';
import type { SpeechFrame } from '../../model/frame.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Grammar } from '../grammar.ts';
import { findSubject, governorOf } from '../syntax/find-subject.ts';
import { isSupposed } from '../syntax/status/supposed.ts';
import { headOf, kindAt, nounAt, sentenceOf, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';
import type { Content } from './find-content.ts';
import { fitsContent } from './fits-content.ts';
import { isIssued } from './issued-papers.ts';
import type { Speech } from './speech.ts';
import { stretchOf } from './stretch-of.ts';
import { wordsWereSaid } from './words-were-said.ts';

/** Whether the article tells the statement itself: not as a plan, and no attitude inside what somebody else said. */
export function isTold(
  a: AnnotatedArticle,
  { verb: v, frame }: Speech,
  { spans }: Content,
  earlier: readonly StatementCandidate[],
  grammar: Grammar,
): boolean {
  const verb = verbAt(a, v);
  if (!verb) return false;
  const said = wordsWereSaid(a, v, grammar) || isPurpose(a, v, frame) || saysOnly(a, v);
  if (!said && verb.form !== 'participle') return false;
  // "unless he publishes a notice *stating* that"
  const over = verb.form === 'gerund' ? governorOf(a, v) : undefined;
  if (over !== undefined && (isSupposed(a, over) || isUnissued(a, v, over))) return false;
  if (verb.form === 'gerund' && isDisowned(a, v)) return false;
  // "(*Declaring* a National Emergency)": the title of a paper.
  if (verb.form === 'gerund' && isHeading(a, v)) return false;
  // "said Berg, *when asked why*": the asking is another's.
  if (verb.lemma === 'ask' && /^(?:when|if|once)$/.test(wordAt(a, v - 1))) return false;
  if (verb.form === 'gerund' && /^(?:on|of|about|from|to|for|if|though)$/.test(wordAt(a, v - 1)))
    return false;
  if (frame.attitude && kindAt(a, v - 1) === 'relative') return false;
  if (frame.attitude && isInPact(a, v)) return false;
  if (!fitsContent(a, v, frame, stretchOf(spans))) return false;
  const at = a.tokens[verb.main]?.start ?? 0;
  // "said Norland *would respond* firmly": what is said will be said.
  return !(frame.attitude || verb.modal !== undefined) || !isSaid(earlier, sentenceOf(a, v), at);
}

/**
 * "shall issue a letter *stating* that", "proposed a resolution *calling* on all to wait": the paper is still to come, or is no
 * word of whoever proposes, backs or gets it.
 */
function isUnissued(a: AnnotatedArticle, v: number, over: number): boolean {
  const noun = nounAt(a, v - 1);
  const verb = verbAt(a, over);
  if (!noun || !verb || !isIssued(headOf(a, noun))) return false;
  return verb.modal !== undefined || NOT_ISSUED.test(verb.lemma);
}

const NOT_ISSUED =
  /^(?:propose|draft|table|back|support|sponsor|co-sponsor|circulate|receive|get|read|see|obtain|veto|reject|oppose|seek|want|demand|request|prepare|need|expect|await)$/;

/** "*denied* giving an interview which quoted her *as saying* so": the very words that are denied. */
function isDisowned(a: AnnotatedArticle, v: number): boolean {
  if (wordAt(a, v - 1) !== 'as') return false;
  const { first } = sentencePhrases(a, v);
  let relative = false;
  for (let k = v - 2; k >= first; k--) {
    const verb = verbAt(a, k);
    if (kindAt(a, k) === 'relative') relative = true;
    if (verb?.form === 'finite' && relative && !/^(?:quote|cite)$/.test(verb.lemma))
      return !verb.negated && /^(?:deny|dispute|disown|dismiss)$/.test(verb.lemma);
  }
  return false;
}

/** "an agreement *in which Norland undertook* to pay": the paper says so. */
function isInPact(a: AnnotatedArticle, v: number): boolean {
  const [noun] = findSubject(a, v)?.nouns ?? [];
  return (
    noun !== undefined &&
    wordAt(a, noun - 1) === 'which' &&
    /^(?:in|under|by|through)$/.test(wordAt(a, noun - 2))
  );
}

/** In brackets, with a capital. */
const isHeading = (a: AnnotatedArticle, v: number): boolean =>
  wordAt(a, v - 1) === '(' && /^\p{Lu}/u.test(a.tokens[verbAt(a, v)?.first ?? 0]?.text ?? '');

/** "would *only* say that", "would say *only* that": and did. */
function saysOnly(a: AnnotatedArticle, v: number): boolean {
  const { first = 0, main = 0 } = verbAt(a, v) ?? {};
  return a.tokens.slice(first, main + 2).some(({ lower }) => lower === 'only');
}

/** An offset stands in what somebody said earlier in the same sentence. */
function isSaid(earlier: readonly StatementCandidate[], sentence: number, at: number): boolean {
  for (let k = earlier.length - 1; k >= 0; k--) {
    const other = earlier[k];
    if (!other || other.sentence < sentence) return false;
    if (other.content.some(({ start, end }) => start <= at && at < end)) return true;
  }
  return false;
}

/** What officials do in order to say something. */
const DONE = new Set(
  'meet speak call use go continue hold telephone phone visit take write come travel prompt lead move vote begin rise convene gather appear join post tweet issue make summon phone address'.split(
    ' ',
  ),
);

/** "met today *to reaffirm*": the purpose of something done, not of something planned. */
function isPurpose(a: AnnotatedArticle, v: number, frame: SpeechFrame): boolean {
  const governor = governorOf(a, v);
  const verb = governor === undefined ? undefined : verbAt(a, governor);
  if (!frame.purpose || verb?.form !== 'finite' || verb.negated || verb.modal !== undefined) return false;
  return verb.tense === 'past' && DONE.has(verb.lemma);
}
