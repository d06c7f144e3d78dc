import { lowerAt, type Tagging, tagAt } from './tagging.ts';
import { verbLemma } from './verb-lemma.ts';

const DEMANDS = /^(?:demand|insist|propose|suggest|recommend|request|urge|ask|require|order|decree|plead)$/;
const FARTHEST = 10;

/** "demanded that Norland *hold* talks": the base form after what is demanded. */
export function isDemanded(t: Tagging, i: number): boolean {
  let k = i - 1;
  while (k > i - FARTHEST && /^(?:NN[PS]?|JJ|DT|PRP\$?|POS|CD|CC|RB)$/.test(tagAt(t, k))) k--;
  return k < i - 1 && lowerAt(t, k) === 'that' && DEMANDS.test(verbLemma(lowerAt(t, k - 1)));
}
