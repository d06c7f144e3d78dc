import { lowerAt, type Tagging, tagAt } from './tagging.ts';

/** How many tokens may stand between a modal and its verb. */
const REACH = 16;

/** "will, according to the ministry, *visit*", "would not, he said, *sign*": the verb behind the second comma is the modal's. */
export function isPartedFromModal(t: Tagging, i: number): boolean {
  for (let k = i - 2; k > t.sentence.first && i - k < REACH; k--) {
    if (lowerAt(t, k) !== ',') continue;
    let helper = k - 1;
    while (tagAt(t, helper) === 'RB') helper--;
    return tagAt(t, helper) === 'MD';
  }
  return false;
}
