import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { governorOf } from '../syntax/find-subject.ts';
import { headAt, kindAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';

const GIVES_UP =
  /^(?:suspend|denounce|quit|scrap|terminate|cancel|abandon|tear|revoke|renounce|repudiate|abrogate|annul|rescind|shelve|freeze)$/;
const GIVING_UP =
  /^(?:withdrawal|exit|departure|termination|suspension|denunciation|cancellation|abrogation|repudiation|rejection)$/;
/** Verbs of who makes it known that a treaty is given up. */
const TELLS =
  /^(?:announce|give|serve|declare|confirm|order|notify|submit|file|complete|decree|approve|proclaim)$/;
/** Verbs after which what is to be done is as good as done. */
const DECIDES = /^(?:decide|vote|choose|opt|move|resolve|plan|intend|vow|begin|start|go|proceed)$/;
/** Papers by which a state gives a treaty up: "passed *a bill* denouncing it". */
const ACTS = /^(?:bill|law|decree|order|motion|resolution|letter|note|notice|decision|legislation|act)$/;

/** "Norland *suspended* a pact with Finland", "*will withdraw* from the convention", "*rejected* the test ban treaty": what a story tells first of it. */
export function isGivenUp(a: AnnotatedArticle, match: FrameMatch): boolean {
  const { frame, tie, occurrence } = match;
  const noun = occurrence.noun ?? -1;
  if (frame.attributes.status === 'made') return false;
  if (isGivingUp(a, noun)) return true;
  const v = tie?.verb ?? occurrence.verb ?? -1;
  const group = verbAt(a, v);
  if (!group || group.passive || group.negated || v > noun) return false;
  // "froze aid *over* a pact": what is given up is another thing.
  if (/^(?:over|about|despite|after|before|because|under)$/.test(wordAt(a, noun - 1))) return false;
  const gives =
    frame.attributes.status === 'refused' ||
    frame.attributes.act === 'withdraws' ||
    GIVES_UP.test(group.lemma);
  return gives && isNews(a, v) && isDone(a, v);
}

/** "gave notice of its *withdrawal* from the treaty", "announced *the suspension* of the pact". */
function isGivingUp(a: AnnotatedArticle, n: number): boolean {
  if (!/^(?:of|from)$/.test(wordAt(a, n - 1)) || !GIVING_UP.test(headAt(a, n - 2))) return false;
  const { first } = sentencePhrases(a, n);
  for (let k = n - 3; k >= first; k--) {
    const verb = verbAt(a, k);
    if (verb)
      return (
        verb.form === 'finite' &&
        !verb.negated &&
        verb.modal === undefined &&
        TELLS.test(verb.lemma) &&
        isNews(a, k)
      );
  }
  return false;
}

/** A deed, a decision to do it, or an act by which it is done. */
function isDone(a: AnnotatedArticle, v: number): boolean {
  const form = verbAt(a, v)?.form;
  if (form === 'finite') return true;
  if (form === 'gerund' && ACTS.test(headAt(a, v - 1))) return true;
  const above = verbAt(a, governorOf(a, v) ?? -1);
  return form === 'infinitive' && above?.form === 'finite' && !above.negated && DECIDES.test(above.lemma);
}

/** Since, after or though somebody did so is no news; nor is who did so once. What is said or noted to be done is. */
function isNews(a: AnnotatedArticle, v: number): boolean {
  const { first } = sentencePhrases(a, v);
  for (let k = first; k < v; k++) {
    const opens = /^(?:subordinator|relative)$/.test(kindAt(a, k) ?? '');
    const content =
      wordAt(a, k) === 'that' &&
      (verbAt(a, k - 1) !== undefined || /^(?:notice|word)$/.test(headAt(a, k - 1)));
    if (opens && !content) return false;
  }
  return true;
}
