import type { Tag } from '../../model/phrase.ts';
import { lowerAt, previousWord, type Tagging } from './tagging.ts';
import { verbLemma } from './verb-lemma.ts';

/** Verbs that take a thing, and hardly ever what is done to it. */
const TAKES =
  /^(?:hold|discuss|sign|send|receive|give|offer|face|express|adopt|propose|launch|resume|begin|start|impose|cite|issue|demand|promise|pledge|announce|welcome|provide|cause|exchange|conduct|reach|make|urge|seek|support|praise|condemn)$/;

/** "held *detailed* talks", "sent *mixed* signals": a past participle between such a verb and its object. */
export const isOfObject = (t: Tagging, i: number, previous: Tag, next: Tag): boolean =>
  /^VB[DZPGN]?$/.test(previous) &&
  previousWord(t, i) === i - 1 &&
  (next === 'NN' || next === 'NNS' || next === 'JJ') &&
  TAKES.test(verbLemma(lowerAt(t, i - 1)));
