import type { AnnotatedArticle } from '../../../model/mention.ts';
import { findSubject } from '../find-subject.ts';
import { CLAUSE_TAKERS } from '../verb-classes.ts';
import { headOf, kindAt, nounAt, sentencePhrases, verbAt, wordAt } from '../walk.ts';
import type { Modality } from './modality.ts';

/** What a clause is the content of, by phrase: "*denied* that", "*rumours* that", "the *proposal* that", "it is *untrue* that". */
export interface Host {
  readonly kind: 'verb' | 'noun' | 'wish' | 'adjective';
  readonly at: number;
}

/** Verbs that tell somebody something: a noun stands between them and "that". */
const TELLS = /^(?:tell|assure|inform|remind|warn|persuade|convince|notify|promise)$/;

/** What the clause of the finite verb at phrase `v` is the content of, if it is one's. */
export function hostOfClause(a: AnnotatedArticle, v: number, { truth, governs }: Modality): Host | undefined {
  const opener = openerOf(a, v);
  if (opener === undefined) return undefined;
  const { first } = sentencePhrases(a, v);
  const that = wordAt(a, opener) === 'that' && kindAt(a, opener) === 'relative';
  // "denied Korpi had met", "told Korpi Norland would".
  if (!that)
    return CLAUSE_TAKERS.has(verbAt(a, opener)?.lemma ?? '') ? { kind: 'verb', at: opener } : undefined;
  for (let k = opener - 1; k >= first; k--) {
    const noun = nounAt(a, k);
    if (noun && k === opener - 1 && isWished(a, v) && governs.get(headOf(a, noun)) === 'proposed')
      return { kind: 'wish', at: k };
    if (noun && truth.has(headOf(a, noun)) && noun.mention < 0) return { kind: 'noun', at: k };
    if (noun && kindAt(a, k - 1) !== 'preposition')
      return TELLS.test(verbAt(a, k - 1)?.lemma ?? '') ? { kind: 'verb', at: k - 1 } : undefined;
    if (verbAt(a, k)) return { kind: 'verb', at: k };
    if (kindAt(a, k) === 'adverb' && (truth.has(wordAt(a, k)) || a.tags[a.phrases[k]?.first ?? -1] === 'JJ'))
      return { kind: 'adjective', at: k };
    if (!noun && !/^(?:adverb|date|preposition)$/.test(kindAt(a, k) ?? '')) return undefined;
  }
  return undefined;
}

/** "a suggestion that they *meet*", "that they *should meet*"; of "a suggestion that they *met*" it is a report. */
function isWished(a: AnnotatedArticle, v: number): boolean {
  const verb = verbAt(a, v);
  return verb?.modal === 'should' || (verb?.tense === 'present' && !verb.perfect && verb.modal === undefined);
}

/** The phrase before the clause's own words: before its subject, past dates that open it. */
function openerOf(a: AnnotatedArticle, v: number): number | undefined {
  const subject = findSubject(a, v);
  const { first } = sentencePhrases(a, v);
  const shared = subject?.shared ? coordinated(a, v) : undefined;
  if (subject?.shared) return shared === undefined ? undefined : openerOf(a, shared);
  let k = Math.min(v, ...(subject?.nouns ?? [])) - 1;
  while (
    k >= first &&
    (/^(?:adverb|date)$/.test(kindAt(a, k) ?? '') || wordAt(a, k) === 'neither' || isDated(a, k))
  )
    k--;
  return k >= first ? k : undefined;
}

const isDated = (a: AnnotatedArticle, k: number): boolean =>
  kindAt(a, k) === 'preposition' && kindAt(a, k + 1) === 'date';

/** "that she had met X and *had visited* Y": the verb before in the same form, whose clause this one goes on with. */
function coordinated(a: AnnotatedArticle, v: number): number | undefined {
  const { first } = sentencePhrases(a, v);
  const verb = verbAt(a, v);
  for (let k = v - 1; k >= first; k--) {
    const other = verbAt(a, k);
    if (other?.form !== 'finite') continue;
    const alike =
      other.perfect === verb?.perfect && other.modal === verb?.modal && (other.perfect || other.modal);
    return alike ? k : undefined;
  }
  return undefined;
}
