import type { OfficePhrase } from '../../model/mention.ts';

/** Heads that mean whoever leads: "the DPRK leader" may be introduced as president or general secretary. */
const LEADERS = new Set([
  'leader',
  'president',
  'premier',
  'prime minister',
  'chairman',
  'general secretary',
  'secretary general',
  'king',
  'chancellor',
  'supreme leader',
  'head',
  'emir',
  'sultan',
  'ruler',
  'emperor',
  'queen',
]);

/** Whether whoever holds the office now leads whom it serves. */
export const isLeading = ({ head, title, former }: OfficePhrase): boolean =>
  LEADERS.has(head) && !former && !/deputy|vice/i.test(title);
