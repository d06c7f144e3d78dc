import type { FactKind, Role } from '../reading/reading.ts';

/** How a name stands in a question. */
export interface Stand {
  readonly kind: FactKind;
  /** The small word before the name, if any: `to`, `with`, `owner` for who is followed by `'s`. */
  readonly prep?: string;
  /** Before the word that tells the kind. */
  readonly before: boolean;
  readonly passive: boolean;
  /** The word that tells the kind is a noun. */
  readonly noun: boolean;
  /** Roles of who stands before and after that word in the active. */
  readonly left?: string;
  readonly right?: string;
  /** It names a place, or a state as an adjective does: "Iranian". */
  readonly place: boolean;
  readonly state: boolean;
  readonly adjective: boolean;
  /** By its title alone. */
  readonly office: boolean;
  /** Right after "did" or "has": who acts. */
  readonly subject: boolean;
  /** Somebody named before has taken the part of the one who acts. */
  readonly acted: boolean;
}

/** The role that a name plays by where it stands; nothing where it is only to be mentioned. */
export function takeRole(stand: Stand): Role | undefined {
  switch (stand.kind) {
    case 'meeting':
      return takeSide(stand);
    case 'visit':
      return takeJourney(stand);
    case 'treaty':
      return stand.prep === 'about' || stand.prep === 'in' || stand.place ? undefined : 'party';
    case 'statement':
      return takeSpeaker(stand);
    case 'tenure':
      return takePost(stand);
    case 'report':
      return undefined;
  }
}

function takePost({ office, place, state, prep }: Stand): Role | undefined {
  if (office) return 'office';
  if (state) return 'body';
  return place || prep === 'about' ? undefined : 'holder';
}

function takeSide({ prep, place, state }: Stand): Role | undefined {
  if (prep === 'about' || prep === 'beside') return undefined;
  if (prep === 'in' || place) return place || state ? 'place' : undefined;
  return 'side';
}

function takeJourney({
  prep,
  before,
  passive,
  left,
  right,
  place,
  state,
  adjective,
  subject,
  acted,
}: Stand): Role | undefined {
  // "How many visits did A make"
  if (subject && !before) return 'visitor';
  if (prep === 'to' || prep === 'in') return place || state ? 'destination' : undefined;
  if (prep === 'with' || prep === 'about' || prep === 'beside') return undefined;
  if (prep === 'by' && passive) return left === 'host' ? 'host' : 'visitor';
  if (prep === 'owner' || prep === 'by' || prep === 'from' || prep === 'of' || adjective) {
    return left === 'host' && before ? 'host' : 'visitor';
  }
  const role = before === passive ? right : (left ?? 'visitor');
  if (role === 'destination') return place || state ? 'destination' : undefined;
  if ((place || state) && role === 'visitor' && (acted || place)) return 'destination';
  return role === 'host' ? 'host' : 'visitor';
}

/** "The statement of A" is by A; "condemned the murder of A" is not. */
function takeSpeaker({ prep, before, passive, place, noun }: Stand): Role | undefined {
  if (place) return undefined;
  if (prep === 'by' || ((prep === 'from' || prep === 'of') && noun)) return 'speaker';
  if (prep === 'owner') return before || noun ? 'speaker' : undefined;
  if (prep !== undefined) return undefined;
  return before && !passive ? 'speaker' : undefined;
}
