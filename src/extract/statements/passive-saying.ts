import type { StatementCandidate } from '../../model/candidate.ts';
import type { SpeechAct } from '../../model/fact.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Grammar } from '../grammar.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { readList } from '../syntax/read-list.ts';
import { mentionOf, nounAt, sentenceOf, sentencePhrases, spanOf, verbAt, wordAt } from '../syntax/walk.ts';
import { clauseEnd } from './clause-end.ts';
import { speakersOf } from './find-speakers.ts';
import { isDirect } from './is-direct.ts';

/** Acts whose passive tells of words: a thing "proposed by X" or "announced by X" is told of for itself. */
const TOLD: ReadonlySet<SpeechAct> = new Set([
  'accuse',
  'condemn',
  'deny',
  'welcome',
  'thank',
  'congratulate',
  'urge',
  'warn',
] as const);

/**
 * Reads "The closure *was condemned by* X", "Finland *was accused by* X of closing the strait", "Finland *was urged by* X to
 * wait": what goes on after the speaker is the content, else what stands before the verb.
 */
export function findPassive(
  a: AnnotatedArticle,
  v: number,
  grammar: Grammar,
): StatementCandidate | undefined {
  const verb = verbAt(a, v);
  if (verb?.form !== 'finite' || !verb.passive || verb.modal !== undefined || verb.tense === 'future')
    return undefined;
  const act = grammar.acts.verbs.get(verb.lemma);
  if (wordAt(a, v + 1) !== 'by' || act === undefined || !TOLD.has(act)) return undefined;
  const trigger = grammar.speech
    .get(verb.lemma)
    ?.find(
      ({ frame, particle }) => particle === undefined && frame.takes.includes('object') && !frame.quoted,
    );
  const subject = findSubject(a, v)?.nouns[0];
  const { last } = sentencePhrases(a, v);
  if (!trigger || subject === undefined || subject > v || !nounAt(a, v + 2)) return undefined;
  const { frame } = trigger;
  if (frame.objects.length > 0 || !frame.persons || frame.predicate) return undefined;
  const list = readList(a, v + 2, last);
  const speakers = list.nouns.flatMap((noun) => speakersOf(a, noun));
  if (speakers.length === 0) return undefined;
  const goesOn =
    list.next < last &&
    (verbAt(a, list.next)?.form === 'infinitive' ||
      /^(?:of|for|against|over|that)$/.test(wordAt(a, list.next)));
  const content = goesOn
    ? spanOf(a, a.phrases[list.next]?.first ?? 0, clauseEnd(a, list.next, grammar))
    : spanOf(a, a.phrases[subject]?.first ?? 0, a.phrases[nounAt(a, v - 1) ? v - 1 : subject]?.last ?? 0);
  const addressee = goesOn ? mentionOf(a, subject) : undefined;
  const told = spanOf(a, a.phrases[subject]?.first ?? 0, a.phrases[list.next - 1]?.last ?? 0);
  return {
    kind: 'statement',
    rule: `${frame.id}.passive`,
    confidence: 0.6,
    status: 'occurred',
    quote: { start: told.start, end: Math.max(told.end, content.end) },
    sentence: sentenceOf(a, v),
    speakers,
    ...(addressee && { addressee }),
    mode: isDirect(a, content) ? 'direct' : 'indirect',
    speechAct: act,
    content: [content],
  };
}
