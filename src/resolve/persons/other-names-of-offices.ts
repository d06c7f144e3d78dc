import type { AnnotatedArticle, OfficeMention, OfficePhrase } from '../../model/mention.ts';

/** What news copy calls an office for a change, and the offices that it means by it. */
const OTHER_NAMES: readonly (readonly [called: RegExp, office: RegExp])[] = [
  [
    /^(?:top|chief) diplomat$/,
    /\b(?:foreign|external)\b.*\b(?:minister|secretary)\b|minister.*\b(?:foreign|external) (?:affairs|relations)\b|^secretary of state$|foreign policy chief|high representative/,
  ],
  [/^head of state$/, /\b(?:president|king|queen|emir|sultan|emperor|monarch|pope)\b/],
  [/^head of government$/, /\b(?:prime minister|premier|chancellor|taoiseach)\b/],
  [/^pontiff$/, /\bpope\b/],
  [/^monarch$/, /\b(?:king|queen|emperor)\b/],
];

/** What a mention calls its office: "top diplomat" also where the state stands between ("the top Russian diplomat"). */
export function calledBy({ tokens }: AnnotatedArticle, { first, last, office }: OfficeMention): string {
  if (office.head !== 'diplomat') return office.head;
  const top = tokens.slice(first, last).find(({ lower }) => lower === 'top' || lower === 'chief');
  return top ? `${top.lower} diplomat` : office.head;
}

/** Whether an office goes by another name: the foreign minister is "the top diplomat". */
export const isCalled = (called: string, { title, former }: OfficePhrase): boolean =>
  !former &&
  !/\b(?:deputy|vice|assistant)\b/i.test(title) &&
  OTHER_NAMES.some(([name, office]) => name.test(called) && office.test(title.toLowerCase()));
