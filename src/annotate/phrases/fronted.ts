import { DO } from './closed-words.ts';
import { lowerAt, type Tagging, tagAt } from './tagging.ts';

/** Words that open a clause and put its auxiliary before its subject: "Never had they met", "Only then did they meet". */
export const FRONTED: RegExp =
  /^(?:never|nor|neither|not|no|only|hardly|scarcely|barely|seldom|rarely|nowhere|little)$/;

const FARTHEST = 12;
/** How many tokens may stand between such a word and the auxiliary: "under *no* circumstances will". */
const OPENING = 5;

/** "Never did the ministers *meet*", "Did they *meet*?": the base form that goes on with an auxiliary before its subject. */
export function goesOnWithInverted(t: Tagging, i: number): boolean {
  let k = i - 1;
  while (k > i - FARTHEST && /^(?:NN[PS]?|JJ|DT|PRP\$?|POS|CD|CC)$/.test(tagAt(t, k))) k--;
  if (k === i - 1 || !(DO.has(lowerAt(t, k)) || tagAt(t, k) === 'MD')) return false;
  if (k === t.sentence.first) return true;
  for (let j = k - 1; j >= Math.max(t.sentence.first, k - OPENING); j--) {
    if (FRONTED.test(lowerAt(t, j))) return j === t.sentence.first || /^(?:\.|IN|CC)$/.test(tagAt(t, j - 1));
    if (tagAt(t, j) === '.') return false;
  }
  return false;
}
