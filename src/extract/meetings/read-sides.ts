import { type AnnotatedArticle, isPaired, type Mention } from '../../model/mention.ts';
import type { Filler, FrameMatch } from '../match-frames.ts';
import { headAt, headOf, kindAt, lowerAt, mentionOf, nounAt, verbAt, wordAt } from '../syntax/walk.ts';
import { isEnvoy } from './is-resident.ts';
import { jointBody } from './joint-body.ts';
import { tellsCall } from './meeting-kind.ts';
import { isTown, locateMeeting } from './meeting-place.ts';
import { nearTo } from './near-to.ts';
import { canMeet, isInternational, isPersonal, type Side } from './side.ts';
import { isDelegation, leaderOf, leaderOfIt, listAfter, personsAmong, standsFor } from './stands-for.ts';

/** Who met: `hosts` are named before the telling word, `guests` after it. */
export interface Sides {
  readonly hosts: readonly Side[];
  readonly guests: readonly Side[];
}

/** The sides that a frame's roles hold: `side` for whoever acts or is named after the noun, `guest` for whom they meet. */
export function readSides(a: AnnotatedArticle, match: FrameMatch): Sides {
  const { roles } = match;
  const near = nearTo(a, match);
  const read = (role: 'side' | 'guest'): Side[] =>
    (roles.get(role) ?? [])
      .filter(({ phrase }) => phrase === undefined || near(phrase))
      .flatMap((filler) => sidesOf(a, filler));
  const guests = read('guest');
  const hosts = namedAfter(a, read('side'));
  // "hosted the leaders of Norway, *Sweden and Finland*"
  const [guest] = guests;
  const listed = guest?.mention.kind === 'office' && guest.mention.office.plural;
  return {
    hosts: namesBoth(match) ? hosts.filter(({ phrase }) => !isSubject(match, phrase)) : hosts,
    guests: guests.filter((guest) => admits(a, match, guest, listed)),
  };
}

/** Whom a frame lets be met: anybody, persons and those who come as persons, envoys, visitors, international bodies. */
function admits(
  a: AnnotatedArticle,
  { frame, occurrence }: FrameMatch,
  guest: Side,
  listed: boolean,
): boolean {
  const { mention } = guest;
  // "shuttled between *the two capitals*": towns are met by nobody.
  if (headAt(a, guest.phrase ?? -1) === 'capitals') return false;
  const { guests = 'anybody' } = frame.attributes;
  switch (guests) {
    case 'persons':
      return isPersonal(mention) || isDelegation(a, guest) || listed || comesAsPersons(a, guest);
    case 'envoys':
      return isEnvoy(mention);
    case 'visitors':
      return (
        isPersonal(mention) &&
        (isEnvoy(mention) ||
          isVisiting(a, guest) ||
          isToldOnVisit(a, occurrence) ||
          isToldInTown(a, occurrence) ||
          tellsCall(a, occurrence))
      );
    case 'bodies':
      return isInternational(mention);
    case 'anybody':
      return true;
  }
}

/** How many phrases a list of states may take. */
const LONGEST = 40;

/** "telephoned the leaders of Norland *and Sudland*", "joined his counterparts from *Norland* and Sudland", "hosted the *Norlandic* and Sudlandic ministers": a state whose people are met. */
function comesAsPersons(a: AnnotatedArticle, { mention, phrase }: Side): boolean {
  if (mention.kind !== 'state' || phrase === undefined) return false;
  let p = phrase - 1;
  while (
    phrase - p < LONGEST &&
    (/^(?:comma|and)$/.test(kindAt(a, p) ?? '') || mentionOf(a, p)?.kind === 'state')
  )
    p--;
  const group = /^(?:of|from)$/.test(wordAt(a, p)) ? mentionOf(a, p - 1) : mentionOf(a, p);
  return isGroup(group) || isGroup(mentionOf(a, endOfList(a, phrase)));
}

const isGroup = (mention: Mention | undefined): boolean =>
  mention?.kind === 'office' && mention.office.plural;

/** "the *Norlandic* and Sudlandic ministers": what the list of states that the phrase opens ends in. */
function endOfList(a: AnnotatedArticle, phrase: number): number {
  let p = phrase;
  while (p - phrase < LONGEST && mentionOf(a, p)?.kind === 'state') {
    const next = kindAt(a, p + 1) === 'comma' ? p + 2 : p + 1;
    p = kindAt(a, next) === 'and' ? next + 1 : next;
  }
  return p;
}

/** "told *visiting* President Korpi". */
function isVisiting(a: AnnotatedArticle, { phrase }: Side): boolean {
  const noun = phrase === undefined ? undefined : nounAt(a, phrase);
  for (let t = noun?.first ?? 0; t < (noun?.last ?? 0); t++) if (lowerAt(a, t) === 'visiting') return true;
  return false;
}

/** "told Korpi *during a visit* to Turku". */
const isToldOnVisit = (a: AnnotatedArticle, { places }: FrameMatch['occurrence']): boolean =>
  ['during', 'on'].some((word) =>
    (places.get(word) ?? []).some((p) => {
      const noun = nounAt(a, p);
      return noun !== undefined && /^(?:visit|trip|stay|stopover)$/.test(headOf(a, noun));
    }),
  );

/** "*In Baku on Tuesday* the president told Korpi": to somebody's face. */
function isToldInTown(a: AnnotatedArticle, occurrence: FrameMatch['occurrence']): boolean {
  if (!/^(?:tell|assure|brief)$/.test(verbAt(a, occurrence.verb ?? -1)?.lemma ?? '')) return false;
  const { place } = locateMeeting(a, occurrence);
  return place !== undefined && isTown(place);
}

/** "the ministers of Norway and Finland, *Berg and Korpi*, met": the names go for their states. */
function namedAfter(a: AnnotatedArticle, sides: readonly Side[]): readonly Side[] {
  const [first, last] = [sides[0]?.mention, sides.at(-1)];
  if (first?.kind !== 'office' || !first.office.plural || last?.phrase === undefined) return sides;
  const named = listAfter(a, last.phrase);
  return named.length === sides.length && named.length > 1 ? named : sides;
}

/** "proposed *Iran-US* talks", "hosted talks *between X and Y*": whoever does so need not take part. */
function namesBoth({ frame, occurrence }: FrameMatch): boolean {
  // "shuttled between X and Y": whoever does is met by both.
  const between = frame.roles.guest?.includes('between') ? [] : (occurrence.places.get('between') ?? []);
  return between.length > 1 || occurrence.modifiers.some(isPaired);
}

const isSubject = ({ occurrence }: FrameMatch, phrase: number | undefined): boolean =>
  phrase !== undefined && (occurrence.places.get('subject') ?? []).includes(phrase);

/** "*Norlandic-mediated* talks": whoever brings two together is no side. */
const isBroker = (a: AnnotatedArticle, { first }: Mention): boolean =>
  /[-‐‑–](?:brokered|mediated|backed|sponsored|proposed|facilitated|supervised|monitored|hosted|led)$/.test(
    lowerAt(a, first),
  );

export function sidesOf(a: AnnotatedArticle, { mention, phrase }: Filler): Side[] {
  if (phrase === undefined)
    return mention && canMeet(mention) && !isPlaceName(mention) && !isBroker(a, mention) ? [{ mention }] : [];
  const leader = leaderOfIt(a, phrase);
  if (leader) return [{ mention: leader }];
  const joint = jointBody(a, phrase);
  if (joint.length > 0) return joint;
  const others = mention && namesSide(mention) ? leadersOf(a, mention, phrase) : standsFor(a, phrase);
  if (others.length > 0) return others;
  return mention && canMeet(mention) ? [{ mention, phrase }] : [];
}

/** "the delegation of Norway led by *Berg*", "the Nordic leaders, *Berg and Korpi*,". */
function leadersOf(a: AnnotatedArticle, mention: Mention, phrase: number): Side[] {
  const group = mention.kind === 'office' && mention.office.plural;
  const listed = group ? listAfter(a, phrase) : [];
  if (listed.length > 1) return listed;
  const examples = group ? personsAmong(a, phrase) : [];
  return examples.length > 1 ? examples : leaderOf(a, phrase);
}

/** True for all but "ministers" and "two countries", whose states what follows may tell: "from Norway and Finland". */
const namesSide = (mention: Mention): boolean =>
  mention.kind === 'anaphor'
    ? !/^(?:two-|several)/.test(mention.stands)
    : mention.kind !== 'office' || !mention.office.plural || mention.office.served !== undefined;

/** "the Geneva talks", "a White House meeting": a capital or a seat before the noun says where. */
const isPlaceName = (mention: Mention): boolean =>
  mention.kind === 'state' &&
  !mention.paired &&
  !mention.possessive &&
  mention.form !== 'name' &&
  mention.form !== 'demonym';
