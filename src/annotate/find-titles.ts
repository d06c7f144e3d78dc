import type { Served } from '../model/mention.ts';
import { type Draft, isCapitalised, isPossessive } from './draft.ts';
import { extendTitleRight } from './extend-title-right.ts';
import type { TitleHead } from './lexicon.ts';

/** An office or a body as written, before anyone knows whose it is. Ranges are of tokens, `last` exclusive. */
export interface Title {
  /** With determiner and words such as "visiting". */
  readonly first: number;
  readonly last: number;
  /** The title proper: "Deputy Foreign Minister". */
  readonly titleFirst: number;
  readonly titleLast: number;
  readonly head: TitleHead;
  readonly served?: Served;
  /** Tokens of the person or phrase through which the title serves: "Lavrov" in "Lavrov's spokesman". */
  readonly through?: { readonly first: number; readonly last: number };
  readonly former: boolean;
  readonly visiting: boolean;
  readonly determiner?: string;
  /** First token of the state's name where one stands before the title: "Israeli" in "Israeli Foreign Ministry". */
  readonly stateFirst?: number;
}

const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'our',
  'this',
  'that',
  'both',
  'two',
]);
/** Heads that are everyday words too: in lower case they need a word beside them that makes them an office. */
const EVERYDAY = new Set([
  'head',
  'general',
  'major',
  'chair',
  'chief',
  'captain',
  'judge',
  'justice',
  'member',
  'secretary',
  'aide',
  'representative',
  'house',
  'office',
  'side',
  'force',
  'forces',
  'administration',
  'command',
  'council',
  'committee',
  'court',
  'party',
  'department',
  'agency',
  'union',
  'group',
  'team',
  'body',
  'service',
  'services',
  'board',
  'bureau',
  'assembly',
  'congress',
  'commission',
  'leadership',
  'authority',
  'mission',
]);

/** Finds offices and acting bodies by their head noun and what stands to its left and right. */
export function findTitles(draft: Draft): Title[] {
  const titles: Title[] = [];
  for (const sentence of draft.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const match = draft.lexicon.heads.longestAt(draft.tokens, i, sentence.last);
      const head = match?.values[0];
      if (!match || !head || (head.capitals && !/^(?:\p{Ll}+-)?\p{Lu}{2}/u.test(draft.tokens[i]?.text ?? '')))
        continue;
      const title = readTitle(draft, sentence.first, sentence.last, i, match.last, head);
      if (!title) continue;
      const previous = titles.at(-1);
      if (previous && previous.last > title.first) {
        // "General Secretary", "Secretary of State": the phrase that reaches further holds the other.
        if (previous.last >= title.last) continue;
        titles.pop();
      }
      titles.push(title);
      i = title.last - 1;
    }
  }
  return titles;
}

function readTitle(
  draft: Draft,
  from: number,
  limit: number,
  first: number,
  last: number,
  head: TitleHead,
): Title | undefined {
  const { tokens, lexicon } = draft;
  const next = tokens[last];
  // A head right before another head is its modifier: "chief negotiator", "General Secretary".
  if (next && last < limit && next.spaced) {
    const following = lexicon.heads.longestAt(tokens, last, limit);
    if (following && isCapitalised(next) === isCapitalised(tokens[first])) return undefined;
    const modifier = lexicon.modifiers.get(next.lower);
    if (
      modifier &&
      isCapitalised(next) &&
      isCapitalised(tokens[first]) &&
      lexicon.heads.longestAt(tokens, last + 1, limit)
    )
      return undefined;
  }
  // "Mr. President", "President's Office" as a name of a place are left to others; a gazetteer hit owns its words.
  const hit = draft.namedAt[first] ?? -1;
  if (hit >= 0 && (draft.named[hit]?.last ?? 0) - (draft.named[hit]?.first ?? 0) > 1) return undefined;

  const left = extendLeft(draft, from, first);
  const right = extendTitleRight(draft, last, limit, head, isCapitalised(tokens[first]));
  const bare = left.titleFirst === first && !left.served && !left.through && !left.determiner;
  if (!isCapitalised(tokens[first]) && EVERYDAY.has(head.head)) {
    if (bare && right.last === last) return undefined;
    if (
      !left.served &&
      !left.through &&
      left.titleFirst === first &&
      right.last === last &&
      head.kind === 'office'
    )
      return undefined;
  }
  const served = right.served ?? left.served;
  return {
    first: left.first,
    last: right.last,
    titleFirst: left.titleFirst,
    titleLast: right.titleLast,
    head,
    former: left.former || head.former,
    visiting: left.visiting,
    ...(served && { served }),
    ...((right.through ?? left.through) && { through: right.through ?? left.through }),
    ...(left.determiner !== undefined && { determiner: left.determiner }),
    ...(left.stateFirst !== undefined && { stateFirst: left.stateFirst }),
  } as Title;
}

interface Left {
  first: number;
  titleFirst: number;
  served?: Served;
  through?: { first: number; last: number };
  former: boolean;
  visiting: boolean;
  determiner?: string;
  stateFirst?: number;
}

/** Reads "former Malaysian deputy prime" leftwards from the head "minister". */
function extendLeft(draft: Draft, from: number, headAt: number): Left {
  const { tokens, lexicon } = draft;
  const left: Left = { first: headAt, titleFirst: headAt, former: false, visiting: false };
  const headCapital = isCapitalised(tokens[headAt]);
  /** Once the state or "former" is read, words further left are no part of the title. */
  let closed = false;
  for (let j = headAt - 1; j >= from && headAt - j < 14; ) {
    const token = tokens[j];
    if (!token) break;
    const named = draft.named[draft.namedAt[j] ?? -1];
    const modifier = lexicon.modifiers.get(token.lower);
    if (isPossessive(token)) {
      takePossessor(draft, from, j, left);
      break;
    }
    if (named && !modifier) {
      if (left.served || (closed && left.stateFirst !== undefined)) break;
      const { thing } = named;
      if (
        thing.kind === 'state' &&
        (thing.form === 'demonym' || thing.form === 'name' || thing.form === 'metonym')
      ) {
        left.served = thing.state;
        left.stateFirst = named.first;
        closed = true;
      } else if (thing.kind === 'state') {
        left.served = thing.state;
        left.titleFirst = named.first;
        closed = true;
      } else if (thing.kind === 'organization') {
        left.served = thing.organization.of ?? thing.organization;
        if (thing.organization.of) left.titleFirst = named.first;
        left.stateFirst = named.first;
        closed = thing.organization.of === undefined;
      } else if (thing.kind === 'place' && thing.place.state) {
        left.served = thing.place.state;
        left.titleFirst = named.first;
        closed = true;
      } else break;
      left.first = named.first;
      j = named.first - 1;
      continue;
    }
    if (modifier) {
      if (modifier.former) {
        left.former = true;
        closed = true;
      } else if (modifier.dropped) {
        if (modifier.visiting) left.visiting = true;
        closed = true;
      } else if (!closed) left.titleFirst = j;
      left.first = j;
      j--;
      continue;
    }
    if (
      DETERMINERS.has(token.lower) &&
      !(isCapitalised(token) && headCapital && j > from && token.lower === 'a')
    ) {
      left.determiner = token.lower;
      left.first = j;
      break;
    }
    if (closed) {
      // "Russia and China's foreign ministers" and other lists are read by whoever joins mentions.
      break;
    }
    const portfolio = lexicon.portfolios.longestBefore(tokens, j + 1, Math.max(from, j - 5));
    if (portfolio) {
      left.first = left.titleFirst = portfolio.first;
      j = portfolio.first - 1;
      // "foreign and defence minister"
      if (tokens[j]?.lower === 'and' && lexicon.portfolios.longestBefore(tokens, j, Math.max(from, j - 4))) {
        left.first = left.titleFirst = j;
        j--;
      }
      continue;
    }
    if (
      headCapital &&
      isCapitalised(token) &&
      /^[\p{L}][\p{L}'’.&-]*$/u.test(token.text) &&
      (draft.dateAt[j] ?? -1) < 0 &&
      !lexicon.functionWords.has(token.lower) &&
      !(j === from && lexicon.openers.has(token.lower)) &&
      tokens[j + 1]?.spaced
    ) {
      left.first = left.titleFirst = j;
      j--;
      continue;
    }
    break;
  }
  return left;
}

/** "Russia's", "the country's", "Lavrov's" before a title; `mark` is the possessive mark's token. */
function takePossessor(draft: Draft, from: number, mark: number, left: Left): void {
  const { tokens } = draft;
  const named = draft.named[draft.namedAt[mark - 1] ?? -1];
  if (named) {
    const { thing } = named;
    left.first = named.first;
    left.determiner = 'possessor';
    if (thing.kind === 'state') {
      left.served = thing.state;
      left.stateFirst = named.first;
    } else if (thing.kind === 'organization') left.served = thing.organization.of ?? thing.organization;
    else if (thing.kind === 'place' && thing.place.state) left.served = thing.place.state;
    return;
  }
  const owner = tokens[mark - 1];
  if (!owner || mark - 1 < from) return;
  if (owner.lower === 'country' || owner.lower === 'nation') {
    left.first = tokens[mark - 2]?.lower === 'the' ? mark - 2 : mark - 1;
    left.determiner = "country's";
  } else if (isCapitalised(owner)) {
    left.through = { first: mark - 1, last: mark };
    left.determiner = 'possessor';
    left.first = mark + 1;
  }
}
