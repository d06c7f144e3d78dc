import { readNamed } from '../grammar/to-reading.ts';
import type { Named, Part, Role } from '../reading/reading.ts';
import { choosePlayers } from '../reading/roles.ts';
import type { NameMatch } from '../words/mark.ts';
import type { Cue } from './choose-cue.ts';
import type { Spot } from './spot.ts';
import { takeRole } from './take-role.ts';

export interface NamedRoles {
  readonly parts: readonly Part[];
  readonly mentions: readonly Named[];
  /** Names after "except" and "other than". */
  readonly excluded: readonly Named[];
}

const DEMONYM = 2;
/** Auxiliaries before who acts. */
const ACTS: ReadonlySet<string> = new Set(['did', 'does', 'have']);

/** Gives each name of a question its role by the words around it. */
export function nameRoles(spots: readonly Spot[], cue: Cue | undefined): NamedRoles {
  const taken: { role: Role; named: Named; joined?: 'or' }[] = [];
  const mentions: Named[] = [];
  const excluded: Named[] = [];
  let last: { readonly role: Role | undefined; readonly excluded: boolean } | undefined;
  for (const [i, spot] of spots.entries()) {
    if (spot.symbol !== 'NAMED') continue;
    const joint = last ? joinOf(spots, i) : undefined;
    const other = spots[i - 1]?.symbol === 'OTHERTHAN' || (joint !== undefined && last?.excluded === true);
    const role =
      joint && last
        ? last.role
        : other
          ? undefined
          : roleOf(
              spots,
              i,
              cue,
              taken.map((one) => one.role),
            );
    const named = spot.marks.flatMap((mark): Named[] => {
      const one = readNamed(role ?? 'side', mark) ?? undefined;
      return one === undefined || one === 'unable' ? [] : [one];
    })[0];
    last = { role, excluded: other };
    if (!named) {
      mentions.push(...mentionOf(spot));
      continue;
    }
    if (other) excluded.push(named);
    else if (role) taken.push({ role, named, ...(joint === 'or' && { joined: joint }) });
    else mentions.push(...mentionOf(spot));
  }
  return { parts: joinParts(taken), mentions, excluded };
}

function roleOf(
  spots: readonly Spot[],
  i: number,
  cue: Cue | undefined,
  taken: readonly Role[],
): Role | undefined {
  const spot = spots[i];
  if (!cue || !spot) return undefined;
  const { set } = cue.spot;
  const matches = spot.marks.flatMap((mark) => (mark.type === 'name' ? mark.name.matches : []));
  const party = choosePlayers(matches, 'side');
  const prep = prepositionOf(spots, i);
  return takeRole({
    kind: cue.kind,
    ...(prep && { prep }),
    before: spot.at < cue.spot.at,
    passive: isPassive(spots, cue),
    noun: set.has('noun'),
    ...(set.has('left') && { left: set.get('left') ?? '' }),
    ...(set.has('right') && { right: set.get('right') ?? '' }),
    place: isPlace(matches, party),
    state: matches.some(({ thing }) => thing.kind === 'state'),
    adjective: party.some(({ rank }) => rank === DEMONYM),
    office: spot.marks.some((mark) => mark.type === 'part' && mark.role === 'office'),
    subject: ACTS.has(spots[i - 1]?.set.get('aux') ?? ''),
    acted: taken.some((role) => role === 'visitor' || role === 'host'),
  });
}

/** A place by its name, sooner than the state of which it is the seat. */
function isPlace(matches: readonly NameMatch[], party: readonly NameMatch[]): boolean {
  const ranks = (list: readonly NameMatch[]): number => Math.min(...list.map(({ rank }) => rank));
  const places = matches.filter(({ thing }) => thing.kind === 'place');
  return places.length > 0 && ranks(places) < ranks(party);
}

/** "And", "or" or a comma alone between a name and the one before. */
function joinOf(spots: readonly Spot[], i: number): 'and' | 'or' | undefined {
  const before = spots[i - 1];
  if (before?.symbol === 'NAMED') return before.end < (spots[i]?.at ?? 0) ? 'and' : undefined;
  if (before?.symbol !== 'EMPTY' || spots[i - 2]?.symbol !== 'NAMED') return undefined;
  if (before.text === 'and' || before.text === '&') return 'and';
  return before.text === 'or' ? 'or' : undefined;
}

/** The small word that governs a name: before it, but for words that say nothing; `'s` after it. */
function prepositionOf(spots: readonly Spot[], i: number): string | undefined {
  if (spots[i + 1]?.set.get('prep') === 'owner') return 'owner';
  let before = i - 1;
  while (before >= 0 && isSlight(spots[before])) before -= 1;
  return spots[before]?.set.get('prep');
}

function isSlight(spot: Spot | undefined): boolean {
  return (
    spot?.symbol === 'EMPTY' &&
    !['and', 'or', 'while', 'because', 'whether', 'who', 'which'].includes(spot.text)
  );
}

/** A form of "be" before a participle. */
export function isPassive(spots: readonly Spot[], { spot }: Cue): boolean {
  if (spot.set.has('noun') || !/(?:ed|en|met|told|said|made|sought|seen|held)$/u.test(spot.text))
    return false;
  const at = spots.indexOf(spot);
  return spots.slice(0, at).some(({ set }) => set.get('aux') === 'be');
}

function mentionOf(spot: Spot): Named[] {
  return spot.marks.flatMap((mark): Named[] => {
    if (mark.type === 'name') return [{ type: 'name', name: mark.name, matches: mark.name.matches }];
    const one = readNamed('side', mark);
    return one && one !== 'unable' ? [one] : [];
  });
}

const isSame = (a: Named, b: Named): boolean =>
  a.type === 'name' &&
  b.type === 'name' &&
  a.matches.length > 0 &&
  a.matches.length === b.matches.length &&
  a.matches.every(({ thing }, i) => thing === b.matches[i]?.thing);

/** Names in one role play it together; those with "or" between them one or the other. */
function joinParts(taken: readonly { role: Role; named: Named; joined?: 'or' }[]): Part[] {
  const parts: Part[] = [];
  for (const { role, named, joined } of taken) {
    const at = parts.findIndex((part) => part.role === role);
    const part = parts[at];
    // "Whom did he meet, or was he to meet": he is one.
    if (part?.named.some((other) => isSame(other, named))) continue;
    if (part && (joined || role === 'destination' || role === 'place')) {
      parts[at] = { role, join: 'or', named: [...part.named, named] };
    } else if (part) parts[at] = { role, join: 'and', named: [...part.named, named] };
    else parts.push({ role, join: 'one', named: [named] });
  }
  return parts;
}
