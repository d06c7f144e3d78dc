import { type Draft, isCapitalised } from '../draft.ts';
import type { TitleHead } from '../lexicon.ts';
import { endsOffice } from '../words/ends-office.ts';
import { isSurname } from '../words/is-surname.ts';
import { extendTitleLeft } from './extend-left.ts';
import { extendTitleRight } from './extend-right.ts';
import { isWordOfAnotherKind } from './other-kinds.ts';
import { withOwnBody } from './own-body.ts';
import type { Title, TitleLeft } from './title.ts';
import { hasEvidence } from './title-evidence.ts';

/** Finds offices and acting bodies by their head noun and what stands to its left and right; in order, without overlap. */
export function findTitles(draft: Draft): Title[] {
  const titles: Title[] = [];
  for (const sentence of draft.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const match = draft.lexicon.heads.longestAt(draft.tokens, i, sentence.last);
      const head = match?.values[0];
      if (!match || !head) continue;
      const read = readTitle(
        draft,
        { first: sentence.first, last: sentence.last },
        { first: i, last: match.last },
        head,
      );
      if (!read) continue;
      const previous = titles.at(-1);
      const title = previous?.last === i && isRank(head) ? rankAlone(read) : read;
      if (previous && previous.last > title.first) {
        // "General Secretary", "Secretary of State": the phrase that reaches further holds the other.
        if (previous.last >= title.last) continue;
        titles.pop();
        if (
          title.head.kind === 'body' &&
          previous.head.kind === 'office' &&
          title.first > previous.titleFirst
        ) {
          titles.push(withBody(previous, title));
          i = title.last - 1;
          continue;
        }
      }
      titles.push(title);
      i = title.last - 1;
    }
  }
  return titles;
}

/** What its holder is called besides the office: "Commander of the Navy *Admiral* Lee", "Speaker of Parliament *Ambassador* Roe". */
const isRank = ({ class: kind, head }: TitleHead): boolean => kind === 'military' || head === 'ambassador';

/** "Commander of the Norlandic Navy | *Admiral*": what stands before the rank belongs to the office. */
function rankAlone({ served: _, through: _t, determiner: _d, stateFirst: _s, ...title }: Title): Title {
  return { ...title, first: title.headFirst, titleFirst: title.headFirst };
}

/** "member of the Political Bureau of the Communist Party": the body that the title's end begins belongs to the title. */
const withBody = (title: Title, body: Title): Title => {
  const served = title.served ?? body.served;
  return { ...title, last: body.last, titleLast: body.last, ...(served && { served }) };
};

interface Range {
  readonly first: number;
  readonly last: number;
}

function readTitle(draft: Draft, sentence: Range, found: Range, head: TitleHead): Title | undefined {
  if (head.capitals && !/^(?:\p{Ll}+-)?\p{Lu}{2}/u.test(draft.tokens[found.first]?.text ?? ''))
    return undefined;
  if (
    isGivenName(draft, sentence.first, found.first) ||
    (found.last === found.first + 1 && isSurname(draft, sentence.first, found.first)) ||
    isModifierOfNextHead(draft, found, head, sentence.last) ||
    isWordOfAnotherKind(draft, found, sentence, head)
  )
    return undefined;
  // A longer gazetteer name owns its words: "Security Council" is no council.
  const named = draft.named[draft.namedAt[found.first] ?? -1];
  if (named && named.last - named.first > 1) return undefined;
  const read = extendTitleLeft(draft, sentence.first, found.first, head);
  const right = extendTitleRight(
    draft,
    found.last,
    sentence.last,
    head,
    isCapitalised(draft.tokens[found.first]),
  );
  const left = withoutNameBefore(draft, read, found, right.last);
  // "Norland's consul general *in Alexandria*": where he is posted, not whom he serves.
  const isPost = SENT.test(head.head) && left.served?.kind === 'state' && right.served?.kind === 'state';
  const served = isPost ? left.served : (right.served ?? left.served);
  const through = right.through ?? left.through;
  const isOthers = served?.kind === 'state' && isOwned(draft, sentence.first, left);
  if (head.head === 'colleague' && !isOthers) return undefined;
  const { served: _s, through: _t, ...before } = left;
  const title: Title = {
    ...before,
    last: right.last,
    titleLast: right.titleLast,
    headFirst: found.first,
    // "her Norwegian *colleague*" holds the same office there.
    head: head.head === 'colleague' ? { ...head, head: 'counterpart' } : head,
    former: left.former || head.former,
    ...(served && { served }),
    ...(through && { through }),
  };
  return hasEvidence(draft, title, found.last) ? withOwnBody(draft, title, sentence, found.last) : undefined;
}

const SENT = /^(?:ambassador|envoy|consul|charg|high commissioner|nuncio|attach|emissary)/;

/** "*her* Norlandic colleague", "*her* Norlandic and Sudlandic colleagues": the owner stands before the first of the states. */
function isOwned({ tokens, named, namedAt }: Draft, first: number, left: TitleLeft): boolean {
  if (/^(?:his|her|their)$/.test(left.determiner ?? '')) return true;
  let at = left.first - 1;
  while (
    at >= first &&
    (named[namedAt[at] ?? -1]?.thing.kind === 'state' || /^(?:,|and)$/.test(tokens[at]?.lower ?? ''))
  )
    at--;
  return at < left.first - 1 && /^(?:his|her|their)$/.test(tokens[at]?.lower ?? '');
}

/** "Bo Chan head of the office": a lower-case head that goes on with "of" has no name as its modifier. */
function withoutNameBefore({ tokens }: Draft, left: TitleLeft, found: Range, last: number): TitleLeft {
  const isName =
    left.titleFirst < found.first &&
    isCapitalised(tokens[found.first - 1]) &&
    !left.served &&
    !left.determiner;
  if (
    !isName ||
    isCapitalised(tokens[found.first]) ||
    last === found.last ||
    tokens[found.last]?.lower !== 'of'
  )
    return left;
  return { ...left, first: found.first, titleFirst: found.first };
}

/** A head right before another head is its modifier: "chief negotiator", "General Deputy Secretary". */
function isModifierOfNextHead(
  { tokens, lexicon }: Draft,
  found: Range,
  head: TitleHead,
  limit: number,
): boolean {
  const next = tokens[found.last];
  if (!next?.spaced || found.last >= limit) return false;
  const capital = isCapitalised(tokens[found.first]);
  const following = lexicon.heads.longestAt(tokens, found.last, limit)?.values[0];
  if (following && lexicon.givenNames.has(next.lower)) return false;
  // "Army Chief General Ann Lee": a rank stands for itself.
  if (following?.class === 'military' && head.kind === 'office') return head.class === 'military';
  // "Foreign Minister Senator Roe"
  if (following?.head === 'senator' && head.kind === 'office') return false;
  // "Governor Prince Roe"
  if (following?.class === 'royal' && head.kind === 'office' && head.class !== 'royal') return false;
  if (following && isCapitalised(next) === capital) return true;
  return (
    lexicon.modifiers.has(next.lower) &&
    isCapitalised(next) &&
    capital &&
    lexicon.heads.longestAt(tokens, found.last + 1, limit) !== undefined
  );
}

/** "Prince Sultan", "Foreign Minister Sultan Roe": after another office the noun is a first name. */
const isGivenName = (draft: Draft, from: number, at: number): boolean =>
  draft.lexicon.givenNames.has(draft.tokens[at]?.lower ?? '') &&
  isCapitalised(draft.tokens[at - 1]) &&
  endsOffice(draft, from, at);
