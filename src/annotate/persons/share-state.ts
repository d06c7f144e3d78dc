import { isPrivate } from '../../model/body-kind.ts';
import type { Served } from '../../model/mention.ts';
import type { TokenRange } from '../../model/span.ts';
import { type Draft, wording } from '../draft.ts';
import type { Title } from '../titles/title.ts';
import { knownLeader } from './known-leader.ts';
import type { PersonGroup } from './person-group.ts';

/** One state has one of these: "the Norland president and King Roe" are of two. */
const SOVEREIGN = new Set([
  'president',
  'king',
  'queen',
  'emperor',
  'emir',
  'sultan',
  'pope',
  'head of state',
  'leader',
  'supreme leader',
  'crown prince',
]);

interface Owner extends TokenRange {
  readonly served: Served;
  readonly heads: readonly string[];
  /** The state stands after the name: "President Lee *of Norland*". */
  readonly toldLast: boolean;
}

/**
 * "Armenian President A and Prime Minister B", "the Japanese parliament and Foreign Minister C": the state named once for
 * both. Two of the same office serve two states ("President A and President B").
 */
export function shareStates(
  draft: Draft,
  persons: readonly PersonGroup[],
  free: readonly Title[],
): PersonGroup[] {
  const owners = new Map<number, Owner>();
  for (const title of free) addOwner(owners, title, [title]);
  const shared: PersonGroup[] = [];
  for (const person of persons) {
    const owner = person.titles.every(isStateless) ? ownerBefore(draft, owners, person) : undefined;
    // "Representatives A and B": one office of two, of one state.
    const heads = person.titles.filter(({ each }) => !each).map(({ head }) => head.head);
    const fits =
      owner &&
      person.titles.length > 0 &&
      !(owner.toldLast && isOtherSide(draft, person, owner)) &&
      !person.titles.some((title) => isUsualElsewhere(draft, title, owner)) &&
      !heads.some(
        (head) =>
          owner.heads.includes(head) ||
          (SOVEREIGN.has(head) &&
            !(head === 'queen' && owner.heads.includes('king')) &&
            owner.heads.some((other) => SOVEREIGN.has(other))),
      );
    const group = fits
      ? { ...person, titles: person.titles.map((title) => ({ ...title, served: owner.served })) }
      : sharedWithin(person);
    addOwner(owners, group, group.titles, group.name.last < group.last && endsInState(draft, group));
    shared.push(group);
  }
  return shared;
}

/** "chief of the Norland Party and acting mayor Ann Lee": one person's offices serve one state unless they say otherwise. */
function sharedWithin(person: PersonGroup): PersonGroup {
  // "the envoy, *Norlandic diplomat* Ann Lee": a calling tells where somebody is from.
  const offices = person.titles.some(({ head }) => head.counts !== 'no')
    ? person.titles.filter(({ head }) => head.counts !== 'no')
    : person.titles;
  const served = offices.find(({ served: of }) => of?.kind === 'state' || isPrivate(of?.body))?.served;
  if (!served || person.titles.every((title) => title.served)) return person;
  return {
    ...person,
    titles: person.titles.map((title) =>
      !title.served && !title.through && title.determiner !== 'possessor' ? { ...title, served } : title,
    ),
  };
}

const isStateless = (title: Title): boolean =>
  !title.served && !title.through && title.determiner === undefined;

/** "Norland's top diplomat Lee and *Secretary of State* Roe": an office that one state alone calls so is that one's. */
function isUsualElsewhere(draft: Draft, { titleFirst, titleLast }: Title, { served }: Owner): boolean {
  const usual = draft.lexicon.officesOfOne.get(wording(draft, titleFirst, titleLast).toLowerCase());
  return usual !== undefined && served.kind === 'state' && usual.code !== served.code;
}

/** "President Lee *of Norland*" */
function endsInState({ named, namedAt }: Draft, { name, last }: PersonGroup): boolean {
  const at = named[namedAt[last - 1] ?? -1];
  return at !== undefined && at.first >= name.last;
}

/** What two sides do together: "President Lee of Norland and Minister Roe *met*". */
const TOGETHER =
  /^(?:met|meet|spoke|speak|talked|talk|discussed|discuss|agreed|agree|signed|sign|held|hold|jointly|together|exchanged|will|reaffirmed|convened)$/;

/** Whoever is named after "President Lee of Norland and" without a state is a countryman, or the one whom Lee meets. */
function isOtherSide(draft: Draft, person: PersonGroup, { served }: Owner): boolean {
  const known = knownLeader(draft, person)?.state;
  if (known) return served.kind !== 'state' || known.code !== served.code;
  return TOGETHER.test(draft.tokens[person.last]?.lower ?? '');
}

function addOwner(
  owners: Map<number, Owner>,
  range: TokenRange,
  titles: readonly Title[],
  toldLast = false,
): void {
  const served = titles.find((title) => title.served?.kind === 'state')?.served;
  if (served) {
    const heads = titles.map(({ head }) => head.head);
    owners.set(range.last, { first: range.first, last: range.last, served, heads, toldLast });
  }
}

/** The group that ends right before "and" or a comma and this one. */
function ownerBefore(
  { tokens, sentenceAt }: Draft,
  owners: ReadonlyMap<number, Owner>,
  person: PersonGroup,
): Owner | undefined {
  let k = person.first;
  // "led by Norland's premier Lee and *including* Trade Minister Roe"
  if (tokens[k - 1]?.lower === 'including') k--;
  if (tokens[k - 1]?.lower === 'and' || tokens[k - 1]?.lower === '&') k--;
  else return undefined;
  const owner = owners.get(k) ?? (tokens[k - 1]?.text === ',' ? owners.get(k - 1) : undefined);
  return owner && sentenceAt[owner.first] === sentenceAt[person.first] ? owner : undefined;
}
