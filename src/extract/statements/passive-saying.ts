import type { StatementCandidate } from '../../model/candidate.ts';
import type { SpeechAct } from '../../model/fact.ts';
import type { SpeechFrame } from '../../model/frame.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Grammar } from '../grammar.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { readList } from '../syntax/read-list.ts';
import {
  kindAt,
  mentionOf,
  nounAt,
  sentenceOf,
  sentencePhrases,
  spanOf,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import { clauseEnd } from './clause-end.ts';
import { speakersOf } from './find-speakers.ts';
import { isDirect } from './is-direct.ts';
import { mannerOf } from './manner-of.ts';
import { objectEnd } from './object-end.ts';

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
 * wait", "the pact, *hailed by* X as a success", "Berg *was told by* X on Monday that it would rain": what goes on after the
 * speaker is the content, else what stands before the verb.
 */
export function findPassive(
  a: AnnotatedArticle,
  v: number,
  grammar: Grammar,
): StatementCandidate | undefined {
  const verb = verbAt(a, v);
  if (!verb?.passive || verb.modal !== undefined || verb.tense === 'future' || wordAt(a, v + 1) !== 'by')
    return undefined;
  if (verb.form !== 'finite' && verb.form !== 'participle') return undefined;
  const frame = frameOf(verb.lemma, grammar);
  const subject = findSubject(a, v)?.nouns[0];
  const { last } = sentencePhrases(a, v);
  if (!frame || subject === undefined || subject > v || !nounAt(a, v + 2)) return undefined;
  const list = readList(a, v + 2, last);
  const speakers = list.nouns.flatMap((noun) => speakersOf(a, noun));
  if (speakers.length === 0) return undefined;
  const hears = frame.addressee === 'object' && !frame.takes.includes('object');
  const start = hears ? clauseTold(a, list.next, last) : contentStart(a, list.next, last);
  if (hears && start === undefined) return undefined;
  const act = grammar.acts.verbs.get(verb.lemma);
  const judged = start !== undefined && wordAt(a, start - 1) === 'as';
  const told = hears || (act !== undefined && TOLD.has(act));
  if (judged ? !told && !frame.predicate : !told || frame.predicate || verb.form !== 'finite')
    return undefined;
  const content =
    start === undefined
      ? spanOf(a, a.phrases[subject]?.first ?? 0, a.phrases[nounAt(a, v - 1) ? v - 1 : subject]?.last ?? 0)
      : spanOf(a, a.phrases[start]?.first ?? 0, endOf(a, start, judged, grammar));
  const addressee = start === undefined || judged ? undefined : mentionOf(a, subject);
  const telling = spanOf(a, a.phrases[subject]?.first ?? 0, a.phrases[list.next - 1]?.last ?? 0);
  return {
    kind: 'statement',
    rule: `${frame.id}.passive`,
    ...mannerOf(frame),
    confidence: 0.6,
    status: 'occurred',
    quote: { start: telling.start, end: Math.max(telling.end, content.end) },
    sentence: sentenceOf(a, v),
    speakers,
    ...(addressee && { addressee }),
    mode: isDirect(a, content) ? 'direct' : 'indirect',
    speechAct: act ?? 'assert',
    content: [content],
  };
}

/** The frame by which the verb says something of its object, or to it. */
function frameOf(lemma: string, { speech }: Grammar): SpeechFrame | undefined {
  const frames = (speech.get(lemma) ?? []).flatMap(({ frame, particle }) => {
    const told =
      frame.takes.includes('object') || (frame.addressee === 'object' && frame.takes.includes('clause'));
    return particle === undefined && told && frame.objects.length === 0 && frame.persons ? [frame] : [];
  });
  return frames.find(({ quoted }) => !quoted);
}

/** "… by X on Monday that *the port is shut*": past the day. */
function clauseTold(a: AnnotatedArticle, next: number, last: number): number | undefined {
  let p = next;
  while (p < last && /^(?:date|preposition)$/.test(kindAt(a, p) ?? '') && wordAt(a, p) !== 'that') {
    if (kindAt(a, p) === 'preposition' && kindAt(a, p + 1) !== 'date') return undefined;
    p++;
  }
  return wordAt(a, p) === 'that' && p + 1 < last ? p + 1 : undefined;
}

/** "… by X *to wait*", "… by X *that* the port is shut", "… by X *it must wait*", "… by X as *a mistake*". */
function contentStart(a: AnnotatedArticle, next: number, last: number): number | undefined {
  if (next >= last) return undefined;
  const word = wordAt(a, next);
  const named = nounAt(a, next + 1) !== undefined || kindAt(a, next + 1) === 'quote';
  if (word === 'as') return named ? next + 1 : undefined;
  if (word === 'that') return next + 1 < last ? next + 1 : undefined;
  if (verbAt(a, next)?.form === 'infinitive' || /^(?:of|for|against|over)$/.test(word)) return next;
  return nounAt(a, next) && verbAt(a, next + 1)?.form === 'finite' ? next : undefined;
}

/** What a thing is called ends with its noun phrase; a demand or charge with its clause. */
const endOf = (a: AnnotatedArticle, start: number, judged: boolean, grammar: Grammar): number =>
  judged ? objectEnd(a, start, grammar) : clauseEnd(a, start, grammar);
