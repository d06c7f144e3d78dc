import type { Draft, Named } from '../draft.ts';

/** Where an office is held, between it and the comma before its holder: "the Norlandic commander *in Estland*, Ann Lee". */
export function pastWhereabouts(draft: Draft, at: number): number {
  const { tokens } = draft;
  // "the Norlandic charge d'affaires *here*, Ann Lee"
  if (/^t?here$/.test(tokens[at]?.lower ?? '')) return tokens[at + 1]?.text === ',' ? at + 1 : at;
  const place = postAfter(draft, at, /^(?:in|at)$/);
  const told = place !== undefined && place.thing.kind !== 'agency';
  return told && tokens[place.last]?.text === ',' ? place.last : at;
}

/** "to *the United Nations*": what is named behind one of the words. */
export function postAfter({ tokens, named, namedAt }: Draft, at: number, words: RegExp): Named | undefined {
  if (!words.test(tokens[at]?.lower ?? '')) return undefined;
  const from = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const post = named[namedAt[from] ?? -1];
  return post?.first === from ? post : undefined;
}
