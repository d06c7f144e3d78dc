import { asRead, onOneLine } from '../model/as-read.ts';
import type { PlaceEntity, StateEntity } from '../model/entity.ts';
import type { Mention, StateMention } from '../model/mention.ts';
import type { Document } from './document.ts';
import { partiesOf } from './parties-of.ts';

/** Where something took place: a city or venue by name, or a state. */
export function placeOf(doc: Document, mention: Mention): PlaceEntity | StateEntity | undefined {
  if (mention.kind === 'place') return mention.place;
  const name = mention.kind === 'state' && !mention.paired ? townOf(doc, mention) : undefined;
  return name && mention.kind === 'state'
    ? { kind: 'place', name, state: mention.state }
    : stateOf(doc, mention);
}

/** Small states whose capital goes by their name: "in Luxembourg" is in the town. */
const CALLED_AS_TOWN: ReadonlySet<string> = new Set(['DJ', 'KW', 'LU']);

/** The capital as written, the town of a seat ("the White House"), a state that is one town. */
function townOf(doc: Document, mention: StateMention): string | undefined {
  const { state } = mention;
  switch (mention.form) {
    case 'capital':
      return nameOf(doc, mention);
    case 'metonym': {
      const name = nameOf(doc, mention);
      return isTown(doc, mention, name) ? name : (state.capital ?? name);
    }
    case 'name':
      return state.capital === state.name || CALLED_AS_TOWN.has(state.code) ? state.name : undefined;
    case 'demonym':
      return undefined;
  }
}

const nameOf = ({ a }: Document, mention: StateMention): string => onOneLine(asRead(a.article, mention));

/** "in *Kiev*", "flew to *Tel Aviv*": a town that is not called as the capital is; "at the *Kremlin*", "in *Downing Street*" are in it. */
const isTown = ({ a }: Document, { first, possessive }: StateMention, name: string): boolean =>
  !possessive && /^(?:in|to|for|from|near)$/.test(a.tokens[first - 1]?.lower ?? '') && !HOUSES.test(name);

const HOUSES =
  /\b(?:house|palace|castle|street|square|mansion|villa|rock|block|bottom|hall)\b|^(?:no\.|number|whitehall)/i;

/** Where the dateline stands, in lower case but for initials: "here". */
export function placeOfStory({ a }: Document): PlaceEntity | undefined {
  const [name] = a.homePlace?.split(',') ?? [];
  // "OSLO/STOCKHOLM": written in two towns, it happened in either.
  if (!name || name.includes('/')) return undefined;
  const written = /\p{Ll}/u.test(name)
    ? name
    : name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
  return { kind: 'place', name: written, ...(a.home && { state: a.home }) };
}

/** The state that a mention is or lies in. */
export function stateOf(doc: Document, mention: Mention): StateEntity | undefined {
  if (mention.kind === 'place') return mention.place.state;
  if (mention.kind === 'organization') return mention.organization.of;
  const [party] = partiesOf(doc, mention);
  if (party?.kind === 'state') return party;
  const person = mention.kind === 'person' ? doc.personOf.get(mention) : undefined;
  const served = person
    ? doc.served.ofPerson(person)
    : mention.kind === 'office'
      ? doc.served.ofOffice(mention.office)
      : undefined;
  return served?.kind === 'state' ? served : undefined;
}

/** Where one thing told twice was: the place told first, unless that is a state and the other a town in it. */
export function finerPlace<P extends PlaceEntity | StateEntity>(
  known: P | undefined,
  next: P | undefined,
): P | undefined {
  const isWithin = known?.kind === 'state' && next?.kind === 'place' && next.state?.code === known.code;
  return isWithin ? next : (known ?? next);
}
