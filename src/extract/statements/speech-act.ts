import type { SpeechAct } from '../../model/fact.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Grammar } from '../grammar.ts';
import { headOf, nounAt, verbAt } from '../syntax/walk.ts';
import type { Content } from './find-content.ts';
import type { Speech } from './speech.ts';

/**
 * What is done by saying so: read off the verb with its particle ("*warned against*"), off the noun that a verb such as
 * "express" carries ("expressed his *thanks*"), off an order ("told Finland *to open* the road"); else it asserts.
 */
export function speechActOf(
  a: AnnotatedArticle,
  { verb: v, frame, particle }: Speech,
  { spans, how }: Content,
  { acts }: Grammar,
): SpeechAct {
  const carried = frame.carries ? acts.nouns.get(headFrom(a, v, spans[0].start)) : undefined;
  const lemma = verbAt(a, v)?.lemma ?? '';
  const own = particle === undefined ? undefined : acts.verbs.get(`${lemma} ${particle}`);
  const act = carried ?? own ?? acts.verbs.get(lemma);
  return act ?? (how === 'infinitive' && frame.addressee === 'object' ? 'demand' : 'assert');
}

/** The head of the first noun phrase of the content. */
function headFrom(a: AnnotatedArticle, v: number, start: number): string {
  for (let k = v + 1; k < a.phrases.length; k++) {
    const noun = nounAt(a, k);
    if (noun && (a.tokens[noun.last - 1]?.end ?? 0) > start) return headOf(a, noun);
  }
  return '';
}
