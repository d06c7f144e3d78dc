import type { OfficePhrase } from '../../model/mention.ts';
import type { Person } from './person.ts';

/** Offices of which a government has several, told apart by what they are over. */
const ONE_OF_MANY = /\b(?:minister|secretary|commissioner)\b/;

/** Words of a title that do not say what it is over: its calling, its rank, what joins them. */
const NO_MATTER =
  /^(?:minister|secretary|commissioner|general|of|for|and|the|in|charge|affairs?|relations|state|deputy|vice|first|second|third|senior|junior|assistant|under|permanent|acting|interim|caretaker|chief|prime|cabinet|federal|national|union|central|people's|parliamentary|visiting|former|outgoing|new|her|his|its|their)$/;

/** One matter under several names. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['external', 'foreign'],
  ['defense', 'defence'],
  ['labor', 'labour'],
  ['commerce', 'trade'],
  ['commercial', 'trade'],
  ['home', 'interior'],
  ['internal', 'interior'],
  ['treasury', 'finance'],
  ['economic', 'economy'],
  ['economics', 'economy'],
  ['farm', 'agriculture'],
  ['oil', 'petroleum'],
]);

/**
 * Whether an office is over something else than all that a person is told to be over: "the *finance* minister" is no
 * foreign minister, though "the minister" may be.
 */
export function isOverAnother({ title }: OfficePhrase, { told }: Person): boolean {
  const sought = mattersOf(title);
  if (sought.length === 0) return false;
  const held = [...told.titles].flatMap(mattersOf);
  return held.length > 0 && !held.some((matter) => sought.includes(matter));
}

function mattersOf(title: string): string[] {
  const lower = title.toLowerCase();
  if (!ONE_OF_MANY.test(lower)) return [];
  // The foreign minister of the United States.
  if (lower === 'secretary of state') return ['foreign'];
  return lower
    .split(/[^\p{L}']+/u)
    .filter((word) => word !== '' && !NO_MATTER.test(word))
    .map((word) => SAME.get(word) ?? word);
}
