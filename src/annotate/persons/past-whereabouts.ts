import type { Draft, Named } from '../draft.ts';

/** Where an office is held, between it and the comma before its holder: "the Norlandic commander *in Estland*, Ann Lee". */
export function pastWhereabouts(draft: Draft, at: number): number {
  const { tokens } = draft;
  // "the Norlandic charge d'affaires *here*, Ann Lee"
  if (/^t?here$/.test(tokens[at]?.lower ?? '')) return tokens[at + 1]?.text === ',' ? at + 1 : at;
  const glossed = pastGloss(draft, at);
  if (glossed !== undefined) return glossed;
  const place = postAfter(draft, at, /^(?:in|at)$/);
  const told = place !== undefined && place.thing.kind !== 'agency';
  return told && tokens[place.last]?.text === ',' ? place.last : at;
}

/** Words of what a body's own name means, at most. */
const GLOSS = 3;

/** "the chairman of the Storting, *or parliament*, Ann Lee": past what the body's own name means. */
function pastGloss({ tokens }: Draft, at: number): number | undefined {
  if (tokens[at]?.text !== ',' || tokens[at + 1]?.lower !== 'or') return undefined;
  for (let k = at + 2; k <= at + 2 + GLOSS; k++) {
    if (tokens[k]?.text === ',') return k > at + 2 ? k : undefined;
    if (!/^\p{Ll}/u.test(tokens[k]?.text ?? '')) return undefined;
  }
  return undefined;
}

/** "to *the United Nations*": what is named behind one of the words. */
export function postAfter({ tokens, named, namedAt }: Draft, at: number, words: RegExp): Named | undefined {
  if (!words.test(tokens[at]?.lower ?? '')) return undefined;
  const from = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const post = named[namedAt[from] ?? -1];
  return post?.first === from ? post : undefined;
}
