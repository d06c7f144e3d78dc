import { type Draft, isCapitalised } from '../draft.ts';
import { ABSTRACT, EVERYDAY_OFFICES, GENERIC, OF_EACH_STATE } from './head-classes.ts';
import type { Title } from './title.ts';

const DEFINITE = new Set(['the', 'his', 'her', 'its', 'their', 'our', 'this', "country's", 'possessor']);

/** Whether the words around the head make it an office or a body that acts, rather than an everyday noun. */
export function hasEvidence(draft: Draft, title: Title, headLast: number): boolean {
  if (isCapitalised(draft.tokens[title.headFirst]))
    return title.head.kind === 'office' || isNamedBody(title, headLast);
  const extended = title.titleFirst < title.headFirst || title.last > headLast;
  if (title.head.kind === 'body' && isAbstract(draft, title, headLast)) return false;
  if (title.served || title.through || title.stateFirst !== undefined) return true;
  if (title.head.kind === 'office')
    return (
      extended ||
      !EVERYDAY_OFFICES.has(title.head.head) ||
      isOwnDeputy(title) ||
      isToldAgain(draft, title, headLast)
    );
  return isBodyInLowerCase(draft, title, headLast);
}

/** "*her* deputy": of whoever the pronoun means. */
const isOwnDeputy = ({ head, determiner }: Title): boolean =>
  head.head === 'deputy' && !head.plural && /^(?:his|her)$/.test(determiner ?? '');

/** How many tokens back an office was told of that a noun of everyday means again. */
const TOLD_WITHIN = 150;

/** "army chief General Lee … *The general* said": the one that was told of, where it does something. */
function isToldAgain(
  { tokens }: Draft,
  { head, determiner, first, headFirst }: Title,
  headLast: number,
): boolean {
  if (determiner !== 'the' || head.plural || !ACTS.test(tokens[headLast]?.lower ?? '')) return false;
  for (let t = first - 1; t >= Math.max(0, first - TOLD_WITHIN); t--) {
    const { text = '', lower = '' } = tokens[t] ?? {};
    if (lower === head.head || (head.head === 'general' && text === 'Gen.')) return t < headFirst;
  }
  return false;
}

const ACTS =
  /^(?:said|says|told|met|added|warned|replied|denied|promised|urged|thanked|insisted|declared|announced|asked|called|also)$/;

/** "under the leadership of Lee", "Norland's opposition to reform", "its authority", "the forum's bodies": no one acts. */
function isAbstract(draft: Draft, title: Title, headLast: number): boolean {
  const { head, plural } = { head: title.head.head, plural: title.head.plural };
  if (title.through && title.through.first > title.headFirst) return true;
  if (
    ABSTRACT.has(head) &&
    !title.served &&
    (title.last > headLast || (head !== 'regime' && !plural && title.determiner !== 'the'))
  )
    return true;
  if (head === 'authority' && !plural && !title.served) return true;
  if (head === 'opposition' && draft.tokens[headLast]?.lower === 'to') return true;
  return plural && GENERIC.has(head) && !title.served;
}

/** "the Council" and "Parliament", never a plain "House" or "Forces". */
function isNamedBody(title: Title, headLast: number): boolean {
  const extended = title.titleFirst < title.headFirst || title.last > headLast;
  return (
    extended ||
    title.served !== undefined ||
    title.determiner !== undefined ||
    OF_EACH_STATE.has(title.head.head)
  );
}

/** "the foreign ministry", "the government", "its lower house"; never "regional organizations", "a tribunal", "the group". */
function isBodyInLowerCase(draft: Draft, title: Title, headLast: number): boolean {
  if (title.head.class === 'side') return false;
  const own = OF_EACH_STATE.has(title.head.head);
  const titled = title.titleFirst < title.headFirst && (own || hasField(draft, title));
  if (title.last > headLast && title.determiner !== undefined)
    return own || isCapitalised(draft.tokens[title.last - 1]);
  if (title.head.plural && !titled) return false;
  return (
    title.determiner !== undefined &&
    DEFINITE.has(title.determiner) &&
    (own || titled || title.titleFirst === title.headFirst)
  );
}

/** A field before the head: "foreign ministry", "security council"; or a name: "Fatah movement". */
const hasField = ({ tokens, lexicon }: Draft, title: Title): boolean =>
  isCapitalised(tokens[title.titleFirst]) ||
  lexicon.portfolios.longestAt(tokens, title.titleFirst, title.headFirst) !== undefined;

/** "his office", "her office": of whoever the pronoun means. */
export const isOwnOffice = ({ determiner, head }: Title): boolean =>
  head.head === 'office' && /^(?:his|her)$/.test(determiner ?? '');

/** "the council", "the agency", "the bloc": names a body told of before, or nothing. */
export const isBackReference = (title: Title): boolean =>
  title.head.kind === 'body' &&
  !title.served &&
  !title.through &&
  title.determiner !== undefined &&
  !isOwnOffice(title) &&
  title.titleFirst === title.headFirst &&
  title.titleLast - title.headFirst <= title.head.head.split(' ').length &&
  !OF_EACH_STATE.has(title.head.head);
