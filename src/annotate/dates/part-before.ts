import { PARTS } from './date-words.ts';
import type { Part } from './period.ts';
import { type DateScene, lowerAt } from './reading.ts';

const ADJECTIVES: ReadonlySet<string> = new Set(['early', 'mid', 'late']);

const COUNTED_PARTS = /^(?:half|week|fortnight|third|quarter|weekend|days|weeks)$/;
const WHICH = /^(?:first|second|third|fourth|last|final|latter|opening|closing)$/;

/** "early", "late", "the end of", "the second half of", "the last week of" right before the token at `at`; `first` is where the expression then begins. */
export function readPartBefore(scene: DateScene, at: number): { first: number; part: Part } | undefined {
  const word = lowerAt(scene, at - 1);
  const hyphen = word === '-';
  const adjective = ADJECTIVES.has(hyphen ? lowerAt(scene, at - 2) : word);
  const head = hyphen || !adjective ? at - 2 : at - 1;
  if (!adjective && word !== 'of') return undefined;
  const part = PARTS.get(lowerAt(scene, head));
  if (!part && COUNTED_PARTS.test(lowerAt(scene, head)) && WHICH.test(lowerAt(scene, head - 1)))
    return { first: head - 1, part: 'some' };
  return part && { first: head, part };
}

/** "mid-October", "late-2005": the part and the word after the hyphen, which are one token. */
export function splitPart(word: string): { part: Part; rest: string } | undefined {
  const [, name = '', rest = ''] = /^(early|mid|late|end)-(.+)$/.exec(word) ?? [];
  const part = PARTS.get(name);
  return part && { part, rest };
}
