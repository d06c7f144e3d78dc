import { canBeBound, keyOfSides, type Scene } from './read-scene.ts';

/** Of the sides named most, of those in its own sentence and of those before it so many may be bound. */
const MOST = 7;
const NEAR = 6;
/** Events told last whose sides may be bound. */
const EVENTS = 2;

/**
 * The sets of sides that a treaty may bind, each by its key: whom its words name, and with them whom the story offers. None,
 * one, two of whom it tells most, more who were listed or met together.
 */
export function setsOffered(scene: Scene): ReadonlyMap<string, readonly string[]> {
  const { named, meant, joined, told, lists, several } = scene;
  const sets = new Map<string, readonly string[]>();
  const add = (sides: readonly string[]): void => {
    sets.set(keyOfSides(sides), sides);
  };
  add(named);
  // Two that its own words name are all.
  const isOpen = named.length < 2;
  const offered = [
    ...(meant.length > 0 ? [{ sides: meant }] : []),
    ...(isOpen
      ? [...lists, ...(several && several.sides.length > 2 ? [several] : []), ...joined, ...told]
      : []),
  ];
  for (const { sides } of offered)
    if (named.every((side) => sides.includes(side)) && sides.every((side) => canBeBound(scene, side)))
      add(sides);
  if (!isOpen) return sets;
  const pool = poolOf(scene);
  const [one] = named;
  for (const [i, side] of pool.entries()) {
    if (one !== undefined) add([one, side]);
    else for (const other of [side, ...pool.slice(i + 1)]) add(other === side ? [side] : [side, other]);
  }
  return sets;
}

function poolOf(scene: Scene): readonly string[] {
  const { named, own, before, late, told, home } = scene;
  const pool = new Set([
    ...[...own].slice(0, NEAR),
    ...[...before].slice(0, NEAR),
    ...[...late.keys()].slice(0, MOST),
    ...told.slice(-EVENTS).flatMap(({ sides }) => sides),
    ...(home === undefined ? [] : [home]),
  ]);
  return [...pool].filter((side) => !named.includes(side) && canBeBound(scene, side));
}
