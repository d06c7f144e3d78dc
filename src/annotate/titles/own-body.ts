import { isPrivate } from '../../model/body-kind.ts';
import { CALLED_BODY } from '../../model/called-bodies.ts';
import type { OrganizationEntity, StateEntity } from '../../model/entity.ts';
import type { Served } from '../../model/mention.ts';
import type { TokenRange } from '../../model/span.ts';
import { bodyKindOf } from '../bodies/body-kind-of.ts';
import { calledBody } from '../bodies/called-body.ts';
import { type Draft, isCapitalised, isPossessive, wording } from '../draft.ts';
import { isEveryday } from '../words/lexical-tags.ts';
import { HELD_IN_ANY_BODY, LEADS_GROUPS } from './head-classes.ts';
import type { Title } from './title.ts';

const LINKS = /^(?:of|for|at|with|,)$/;

/**
 * Offices that any body has are held in the one that their words name: "Lincoln Savings Bank president", "the orchestra's
 * chairman", "director of the Center for Trade", "chief executive, Roe Industries". A private one is whom they serve, never
 * the state it lies in; a name that nobody knows ("Halloran's president", "chairman of Halloran") leaves open whom.
 */
export function withOwnBody(draft: Draft, title: Title, sentence: TokenRange, headLast: number): Title {
  if (title.head.kind !== 'office' || !HELD_IN_ANY_BODY.has(title.head.head)) return title;
  const beyond = nounBeyond(draft, title, sentence.last);
  const apart = beyond && bodyKindOf(draft, beyond.first, beyond.last);
  if (beyond && apart && isPrivate(apart))
    return serving(title, privateBody(draft, beyond, apart, title.served));
  const ranges = [
    wordsAfter(draft, title, sentence.last, headLast),
    wordsBefore(draft, title, sentence.first),
  ];
  for (const range of ranges) {
    if (!range) continue;
    if (isStateItself(draft, range)) return title;
    const called = calledBefore(draft, range);
    if (called) return serving(title, called);
    const kind = bodyKindOf(draft, range.first, range.last);
    if (isPrivate(kind) && kind) return serving(title, privateBody(draft, range, kind, title.served));
    // "the bank's committee": what the words further right name is what counts.
    if (kind) return title;
  }
  if (LEADS_GROUPS.has(title.head.head)) return title;
  const unknown = unknownName(draft, title, sentence.first, headLast);
  if (!unknown) return title;
  const { served: _, ...rest } = title;
  return { ...rest, through: unknown };
}

/** "of the *Russian Federation*": a state's own name, whatever body its last word may mean. */
function isStateItself({ tokens, named, namedAt }: Draft, { first, last }: TokenRange): boolean {
  const from = tokens[first]?.lower === 'the' ? first + 1 : first;
  const name = named[namedAt[from] ?? -1];
  return name?.thing.kind === 'state' && name.first === from && name.last === last;
}

/** "the *bank*'s president" after the Norlandic Development Bank. */
function calledBefore(draft: Draft, { first, last }: TokenRange): OrganizationEntity | undefined {
  const noun = draft.tokens[last - 1]?.text ?? '';
  if (last - first !== 1 || !CALLED_BODY.test(noun) || draft.tokens[first - 1]?.lower !== 'the')
    return undefined;
  const called = calledBody(draft, first, noun);
  return called?.body === 'international' ? called : undefined;
}

const serving = ({ through: _, ...title }: Title, served: Served): Title => ({ ...title, served });

function privateBody(
  draft: Draft,
  { first, last }: TokenRange,
  body: OrganizationEntity['body'] & string,
  served: Served | undefined,
): OrganizationEntity {
  const from = /^(?:the|a|an|its|his|her|their)$/.test(draft.tokens[first]?.lower ?? '') ? first + 1 : first;
  const name = wording(draft, from, last).replace(/\s+/g, ' ');
  const of: StateEntity | undefined = served?.kind === 'state' ? served : undefined;
  return { kind: 'organization', name, ...(of && { of }), body };
}

/** "of the Center for Trade" after the head; with a comma before it only a name in capitals. */
function wordsAfter(draft: Draft, title: Title, limit: number, headLast: number): TokenRange | undefined {
  const { tokens } = draft;
  if (title.last > headLast + 1 && LINKS.test(tokens[headLast]?.lower ?? ''))
    return { first: headLast + 1, last: title.last };
  const mark = tokens[title.last]?.lower ?? '';
  if (!LINKS.test(mark)) return undefined;
  const first = /^(?:the|a|an)$/.test(tokens[title.last + 1]?.lower ?? '') ? title.last + 2 : title.last + 1;
  const last = runEnd(draft, first, limit);
  if (last > first) return { first, last };
  const noun = mark === ',' ? undefined : draft.lexicon.bodyNouns.longestAt(tokens, first, limit);
  return noun && { first, last: noun.last };
}

/** How many words may stand between "of the" and the noun of a body: "of the *local chess* club". */
const WORDS_BEFORE_NOUN = 3;

/** "president of the *Norlandic subsidiary*", "head of a *small steel firm*": a body by its noun, with words before it. */
function nounBeyond({ tokens, lexicon }: Draft, title: Title, limit: number): TokenRange | undefined {
  // What belongs to the title ends before "of" or with the people's name after it: "president of the *Norlandic*".
  const of = [title.last, title.last - 1, title.last - 2, title.last - 3].find(
    (t) => tokens[t]?.lower === 'of',
  );
  if (of === undefined || !/^(?:the|a|an)$/.test(tokens[of + 1]?.lower ?? '')) return undefined;
  const first = of + 2;
  for (let k = first + 1; k <= first + WORDS_BEFORE_NOUN && k < limit; k++) {
    if (
      !/^[\p{L}-]+$/u.test(tokens[k - 1]?.text ?? '') ||
      lexicon.functionWords.has(tokens[k - 1]?.lower ?? '')
    )
      return undefined;
    const noun = isCapitalised(tokens[k]) ? undefined : lexicon.bodyNouns.longestAt(tokens, k, limit);
    if (noun) return { first, last: noun.last };
  }
  return undefined;
}

/** One past a run of capitalised words with "of", "and", "&" between. */
function runEnd({ tokens }: Draft, first: number, limit: number): number {
  let last = first;
  for (let k = first; k < limit; k++) {
    if (isCapitalised(tokens[k])) last = k + 1;
    else if (!/^(?:of|and|&|for|the)$/.test(tokens[k]?.lower ?? '') || last === first) break;
  }
  return last;
}

/** The words right before the head and its modifiers: "Lincoln Savings Bank *senior vice* president", "the orchestra's …". */
function wordsBefore(draft: Draft, title: Title, from: number): TokenRange | undefined {
  const { tokens, lexicon } = draft;
  let last = pastModifiers(draft, title, from);
  if (isPossessive(tokens[last - 1])) last--;
  // "United Automobile Workers (UAW) president"
  if (tokens[last - 1]?.text === ')' && tokens[last - 3]?.text === '(' && last - 3 > from) last -= 3;
  let first = last;
  while (
    first > from &&
    (isCapitalised(tokens[first - 1]) || /^(?:&|'s)$/.test(tokens[first - 1]?.lower ?? '')) &&
    tokens[first - 1]?.text !== '.' &&
    !(first - 1 === from && lexicon.openers.has(tokens[first - 1]?.lower ?? ''))
  )
    first--;
  if (first < last && !lexicon.bodyNouns.longestBefore(tokens, last, last - 1)) return { first, last };
  const noun = lexicon.bodyNouns.longestBefore(tokens, last, Math.max(from, last - 4));
  return noun ? { first: Math.min(first, noun.first), last } : first < last ? { first, last } : undefined;
}

function pastModifiers({ tokens, lexicon }: Draft, title: Title, from: number): number {
  let k = title.headFirst;
  while (k > from && lexicon.modifiers.has(tokens[k - 1]?.lower ?? '')) k--;
  return k;
}

/** A name that no list has, before or after the head: of a person, a company or a club, who can tell. */
function unknownName(draft: Draft, title: Title, from: number, headLast: number): TokenRange | undefined {
  const { tokens } = draft;
  if (LINKS.test(tokens[headLast]?.lower ?? '') && title.last > headLast + 1) {
    const first = /^(?:the|a|an)$/.test(tokens[headLast + 1]?.lower ?? '') ? headLast + 2 : headLast + 1;
    if (title.served || !isUnknown(draft, first) || holdsBody(draft, first, title.last)) return undefined;
    return { first, last: title.last };
  }
  const last = pastModifiers(draft, title, from);
  if (isPossessive(tokens[last - 1])) return undefined;
  if (isUnknown(draft, last - 1) && last - 1 >= from) return { first: last - 1, last };
  // "Bayern Munich president": a town after an unknown name is part of it.
  const town = draft.named[draft.namedAt[last - 1] ?? -1];
  const isClub = town?.thing.kind === 'place' && town.first > from && isUnknown(draft, town.first - 1);
  return isClub && town ? { first: town.first - 1, last } : undefined;
}

/** "of the Roe Commission": a body whose noun says what it does. */
const holdsBody = ({ tokens, lexicon }: Draft, first: number, last: number): boolean =>
  tokens
    .slice(first, last)
    .some(
      ({ lower }, at) =>
        lexicon.institutionHeads.has(lower) || lexicon.heads.longestAt(tokens, first + at, last),
    );

function isUnknown({ tokens, lexicon, namedAt, dateAt }: Draft, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    /^\p{Lu}\p{L}/u.test(token.text) &&
    (namedAt[at] ?? -1) < 0 &&
    (dateAt[at] ?? -1) < 0 &&
    !isEveryday(token.lower) &&
    !lexicon.openers.has(token.lower) &&
    !lexicon.portfolioWords.has(token.lower) &&
    !lexicon.institutionHeads.has(token.lower) &&
    !lexicon.modifiers.has(token.lower) &&
    !lexicon.heads.longestAt(tokens, at, at + 1) &&
    !lexicon.honorifics.longestAt(tokens, at, at + 1)
  );
}
