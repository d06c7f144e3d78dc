import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { governorOf } from '../syntax/find-subject.ts';
import { sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';
import { type Instrument, isFinal } from './instrument.ts';

const ENTERS = /^(?:sign|ratify|join|accede|adhere|subscribe|endorse|rejoin)$/;
const REFUSES = /^(?:refuse|decline)$/;

/**
 * "*declined to accede* to a convention", "*voted against ratifying* the accord", "*will not sign* the pact": a state that
 * will have no part in it. One with a name of its own, as the Kyoto Protocol, stands whoever stays out.
 */
export function staysOut(
  a: AnnotatedArticle,
  { occurrence, tie }: FrameMatch,
  instrument: Instrument,
): boolean {
  const v = tie?.verb ?? occurrence.verb ?? -1;
  const verb = verbAt(a, v);
  if (!verb || verb.passive || !ENTERS.test(verb.lemma) || isFinal(instrument) || onTerms(a, v)) return false;
  if (verb.form === 'finite') return verb.negated && /^(?:will|would)$/.test(verb.modal ?? '');
  const above = verbAt(a, governorOf(a, v) ?? -1);
  if (verb.form === 'infinitive')
    return above !== undefined && REFUSES.test(above.lemma) && !above.negated && above.modal === undefined;
  return verb.form === 'gerund' && wordAt(a, v - 1) === 'against';
}

/** "will not sign *unless* fish are left out": it may yet. */
function onTerms(a: AnnotatedArticle, v: number): boolean {
  const { last } = sentencePhrases(a, v);
  for (let k = v + 1; k < last; k++)
    if (/^(?:unless|until|till|without|before)$/.test(wordAt(a, k))) return true;
  return false;
}
