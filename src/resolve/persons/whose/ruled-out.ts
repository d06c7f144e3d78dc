import type { Asked } from './asked.ts';
import { counterpartsState } from './counterparts-state.ts';
import { metAbroad } from './met-abroad.ts';

/**
 * The states that an office is not of, whatever speaks for them: somebody else holds that office there ("*British Foreign
 * Minister Lee* … Foreign Minister Roe"), its holder addresses or accuses them ("Roe *warned Norland*") or travels to them
 * ("Roe *flies to Oslo*"), he is told of there as "visiting", or one of their officials meets its holder as another state's or is
 * his counterpart.
 */
export function ruledOut(asked: Asked): ReadonlySet<string> {
  const { a, office, holder, story } = asked;
  const counterpart = counterpartsState(a, office);
  const { addresses, goals } = story.conductOf(holder);
  return new Set([
    ...takenBy(asked),
    ...[...addresses, ...goals].map(({ code }) => code),
    ...metAbroad(asked),
    ...(counterpart === undefined ? [] : [counterpart]),
    ...(office.visiting && a.home ? [a.home.code] : []),
  ]);
}

/** One state has one of these. */
const SINGLE =
  /^(?:president|king|queen|emperor|emir|sultan|prime minister|premier|chancellor|secretary of state|foreign secretary|(?:\S+ )+minister)$/i;
const LESSER = /^(?:deputy|vice|assistant|first|state|junior|senior|acting|cabinet)\b/i;

function takenBy({ office: { title, former }, holder, story }: Asked): string[] {
  if (former || !SINGLE.test(title) || LESSER.test(title)) return [];
  return story.holdersOf(title).flatMap(({ person, code }) => (person === holder ? [] : [code]));
}
