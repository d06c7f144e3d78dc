import { foldName } from '../../query/names/fold-name.ts';
import type { Aside, Passage, UnknownName } from '../answer.ts';
import { isWithin } from '../passages/is-within.ts';

/** What facts came to where none answers. */
export interface Unanswered {
  readonly asides: readonly Aside[];
  readonly unknown?: readonly UnknownName[];
}

/** Whether passages name somebody by the last word of a name. */
export function namesIn(passages: readonly Passage[], name: string): boolean {
  const last = foldName(name).split(' ').at(-1) ?? '';
  return ` ${foldName(passages.map(({ sentence }) => sentence).join(' '))} `.includes(` ${last} `);
}

/**
 * Whether the articles' words answer what no fact does: not where facts of another status bear on it, nor where one
 * of them is the sentence of a fact that lacks what is asked for, nor where the name asked about is another one than theirs.
 */
export function tellsMore({ asides, unknown = [] }: Unanswered, passages: readonly Passage[]): boolean {
  if (asides.some(({ about }) => about !== 'undated')) return false;
  if (unknown.some(({ text }) => !namesIn(passages, text))) return false;
  const proofs = asides.flatMap(({ items }) => items.flatMap((item) => item.proofs));
  const isProof = (passage: Passage): boolean => proofs.some((proof) => isWithin(proof, passage));
  const [best] = passages;
  return best !== undefined && (best.answer !== undefined || !passages.some(isProof));
}
