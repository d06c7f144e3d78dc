import type { OfficePhrase } from '../../../model/mention.ts';

/** One state has one of these. */
const SINGLE =
  /^(?:president|king|queen|emperor|emir|sultan|prime minister|premier|chancellor|secretary of state|foreign secretary|(?:\S+ )+minister)$/i;
const LESSER = /^(?:deputy|vice|assistant|first|state|junior|senior|acting|cabinet)\b/i;

/** "President", "foreign minister": an office that a state has once. */
export const isSingle = ({ title, former }: OfficePhrase): boolean =>
  !former && SINGLE.test(title) && !LESSER.test(title);
