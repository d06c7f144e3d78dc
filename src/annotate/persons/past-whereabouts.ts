import type { Draft } from '../draft.ts';

/** Where an office is held, between it and the comma before its holder: "the Norlandic commander *in Estland*, Ann Lee". */
export function pastWhereabouts({ tokens, named, namedAt }: Draft, at: number): number {
  // "the Norlandic charge d'affaires *here*, Ann Lee"
  if (/^t?here$/.test(tokens[at]?.lower ?? '')) return tokens[at + 1]?.text === ',' ? at + 1 : at;
  if (!/^(?:in|at)$/.test(tokens[at]?.lower ?? '')) return at;
  const from = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const place = named[namedAt[from] ?? -1];
  const told = place?.first === from && place.thing.kind !== 'agency';
  return told && tokens[place.last]?.text === ',' ? place.last : at;
}
