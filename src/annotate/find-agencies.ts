import type { OrganizationEntity, StateEntity } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import { type Draft, isCapitalised, isPossessive, wording } from './draft.ts';
import { placed } from './placed.ts';

/** What kind of outlet a noun names, beside the outlet's own name; longest first. */
const MEDIA: readonly (readonly string[])[] = [
  ['news', 'agency'],
  ['press', 'agency'],
  ['news', 'service'],
  ['news', 'outlet'],
  ['news', 'channel'],
  ['news', 'website'],
  ['news', 'network'],
  ['television', 'channel'],
  ['tv', 'channel'],
  ['television', 'station'],
  ['tv', 'station'],
  ['radio', 'station'],
  ['state', 'media'],
  ['state', 'television'],
  ['newspaper'],
  ['daily'],
  ['broadcaster'],
  ['weekly'],
  ['magazine'],
  ['channel'],
  ['website'],
  ['agency'],
  ['television'],
  ['network'],
  ['radio'],
];
/** Words that may stand before the outlet: "the official", "state-run". */
const EPITHETS = new Set([
  'official',
  'state-run',
  'state-owned',
  'semi-official',
  'semiofficial',
  'state',
  'local',
  'independent',
  'private',
  'pan-arab',
  'government-run',
  'leading',
  'respected',
  'influential',
  'english-language',
  'arabic-language',
  'daily',
  'national',
  'public',
  'state-controlled',
  'state-funded',
  'its',
  'the',
  'a',
]);

/**
 * Agencies, papers and broadcasters with all that tells what they are: "the official Korean Central News Agency (KCNA)",
 * "Norland's NNA news agency", "the news agency NNA" even where no list has its name.
 */
export function findAgencies(draft: Draft): Mention[] {
  const found: Mention[] = [];
  for (const named of draft.named) {
    if (named.thing.kind !== 'agency') continue;
    const last = extendRight(draft, named.last);
    const { first } = extendLeft(draft, named.first);
    found.push({
      kind: 'organization',
      ...placed(draft, { first, last }),
      organization: named.thing.organization,
      role: 'agency',
    });
  }
  for (let i = 0; i < draft.tokens.length; i++) {
    if (draft.tokens[i]?.lower !== 'news') continue;
    const last = mediumAt(draft, i);
    const unlisted =
      last === undefined || draft.tokens[i + 1]?.lower !== 'agency'
        ? undefined
        : readUnlisted(draft, i, last);
    if (unlisted) found.push(unlisted);
  }
  return found;
}

/** "news agency Wafa", "the NNA news agency": a capitalised word right beside the noun. */
function readUnlisted(draft: Draft, at: number, last: number): Mention | undefined {
  const isName = (k: number): boolean =>
    isCapitalised(draft.tokens[k]) &&
    (draft.namedAt[k] ?? -1) < 0 &&
    !draft.lexicon.functionWords.has(draft.tokens[k]?.lower ?? '') &&
    (draft.dateAt[k] ?? -1) < 0;
  const sentence = draft.sentenceAt[at];
  const after =
    draft.tokens[last]?.spaced && draft.sentenceAt[last] === sentence && isName(last) ? last : undefined;
  const before =
    after === undefined && at > 0 && draft.sentenceAt[at - 1] === sentence && isName(at - 1)
      ? at - 1
      : undefined;
  const name = after ?? before;
  if (name === undefined) return undefined;
  const { first, state } = extendLeft(draft, Math.min(at, name));
  const organization: OrganizationEntity = {
    kind: 'organization',
    name: wording(draft, name, name + 1),
    ...(state && { of: state }),
  };
  return {
    kind: 'organization',
    ...placed(draft, { first, last: after === undefined ? last : after + 1 }),
    organization,
    role: 'agency',
  };
}

function mediumAt({ tokens }: Draft, at: number): number | undefined {
  const words = MEDIA.find((medium) => medium.every((word, k) => tokens[at + k]?.lower === word));
  return words && at + words.length;
}

/** "… news agency", "(KCNA)". */
function extendRight(draft: Draft, at: number): number {
  const { tokens } = draft;
  const last = mediumAt(draft, at) ?? at;
  const acronym =
    tokens[last]?.text === '(' &&
    tokens[last + 2]?.text === ')' &&
    /^\p{Lu}{2,6}$/u.test(tokens[last + 1]?.text ?? '');
  return acronym ? last + 3 : last;
}

/** Leftwards over "news agency", epithets and the state: "Norland's official", "the Norland news agency". */
function extendLeft(draft: Draft, at: number): { first: number; state?: StateEntity } {
  const { tokens } = draft;
  let first = at;
  for (const medium of MEDIA) {
    const start = at - medium.length;
    if (start >= 0 && medium.every((word, k) => tokens[start + k]?.lower === word)) {
      first = start;
      break;
    }
  }
  let state: StateEntity | undefined;
  for (
    let k = first - 1;
    k >= 0 &&
    at - k < 8 &&
    draft.sentenceAt[k] === draft.sentenceAt[at] &&
    tokens[k + 1]?.spaced !== undefined;
    k--
  ) {
    const named = draft.named[draft.namedAt[k] ?? -1];
    if (
      named?.thing.kind === 'state' &&
      !state &&
      (named.thing.form === 'demonym' || isPossessive(tokens[k + 1]))
    ) {
      state = named.thing.state;
      first = k = named.first;
    } else if (EPITHETS.has(tokens[k]?.lower ?? '')) first = k;
    else if (!(isPossessive(tokens[k]) && draft.named[draft.namedAt[k - 1] ?? -1]?.thing.kind === 'state'))
      break;
  }
  return { first, ...(state && { state }) };
}
