import { STATUSES, type Status } from '../../../model/fact.ts';
import type { Truth } from '../../../model/lexicon.ts';
import type { AnnotatedArticle } from '../../../model/mention.ts';
import type { VerbGroup } from '../../../model/phrase.ts';
import { lowerAt } from '../walk.ts';

/** What words say of the events they govern. */
export interface Modality {
  /** "plan" → planned, "refuse" → denied. Keys are lemmas, nouns, adjectives, and two words: "call off", "close to". */
  readonly governs: ReadonlyMap<string, Status>;
  /** What words say of the clause after their "that": "deny", "rumours", "untrue". */
  readonly truth: ReadonlyMap<string, Truth>;
}

/** From surest to least: where two words disagree the weaker one holds. */
const STRENGTH: readonly Status[] = STATUSES;

/** The status that two words together give: an offer to plan is an offer, a refusal of either is a refusal. */
export const weaker = (a: Status, b: Status): Status => (STRENGTH.indexOf(a) > STRENGTH.indexOf(b) ? a : b);

/** What a verb says of its object or infinitive, with its particle where that changes it: "call", "call off". */
export function ruleOfLemma(a: AnnotatedArticle, verb: VerbGroup, { governs }: Modality): Status | undefined {
  const ownWord = verb.passive ? governs.get(lowerAt(a, verb.main)) : undefined;
  // "called it off"
  const past = /^(?:it|them|this|that)$/.test(lowerAt(a, verb.last)) ? verb.last + 1 : verb.last;
  return governs.get(`${verb.lemma} ${lowerAt(a, past)}`) ?? ownWord ?? governs.get(verb.lemma);
}
