import type { AnnotatedArticle, OfficeMention, OfficePhrase } from '../../model/mention.ts';

/** What news copy calls an office for a change, and the offices that it means by it. */
const OTHER_NAMES: readonly (readonly [called: RegExp, office: RegExp])[] = [
  [
    /^(?:top|chief) diplomat$/,
    /\b(?:foreign|external)\b.*\b(?:minister|secretary)\b|minister.*\b(?:foreign|external) (?:affairs|relations)\b|^secretary of state$|foreign policy chief|high representative/,
  ],
  [/^head of state$/, /\b(?:president|king|queen|emir|sultan|emperor|monarch|pope)\b/],
  [/^head of government$/, /\b(?:prime minister|premier|chancellor|taoiseach)\b/],
  [/^opposition leader$/, /\bopposition\b/],
  [/^pontiff$/, /\bpope\b/],
  [/^monarch$/, /\b(?:king|queen|emperor)\b/],
];

/** What a mention calls its office: "top diplomat" also where the state stands between ("the top Russian diplomat"); "opposition leader". */
export function calledBy({ tokens }: AnnotatedArticle, { first, last, office }: OfficeMention): string {
  if (office.head === 'leader' && /\bopposition\b/i.test(office.title)) return 'opposition leader';
  if (office.head !== 'diplomat') return office.head;
  const top = tokens.slice(first, last).find(({ lower }) => lower === 'top' || lower === 'chief');
  return top ? `${top.lower} diplomat` : office.head;
}

/** The other names that an office goes by, by their place in the list: the foreign minister is "the top diplomat". */
export const namesOf = ({ title, former }: OfficePhrase): number[] =>
  former || /\b(?:deputy|vice|assistant)\b/i.test(title)
    ? []
    : placesWhere(([, office]) => office.test(title.toLowerCase()));

/** Which of those names somebody uses. */
export const namesCalled = (called: string): number[] => placesWhere(([name]) => name.test(called));

const placesWhere = (fits: (row: (typeof OTHER_NAMES)[number]) => boolean): number[] =>
  OTHER_NAMES.flatMap((row, place) => (fits(row) ? [place] : []));
