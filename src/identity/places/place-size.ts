import { foldLetters } from '../../fold-letters.ts';

/** A room lies in a building, a building in a town, a town in its state. */
export type PlaceSize = 'state' | 'town' | 'building' | 'room';

const ROOM = /\b(?:office|room|hall|garden|ballroom|lounge|terminal)$/u;
const BUILDING =
  /\b(?:house|palace|residence|mansion|villa|castle|hotel|embassy|consulate|mission|ministry|parliament|headquarters|airport|base|centre|center|building|tower|complex|kremlin|chancellery|resort|ranch|club|university|museum)$/u;

/** By the last word of its name: the White House is a building, the Oval Office a room. */
export function sizeOfPlace(label: string): PlaceSize {
  const name = foldLetters(label);
  return ROOM.test(name) ? 'room' : BUILDING.test(name) ? 'building' : 'town';
}
