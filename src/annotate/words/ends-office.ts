import type { Draft } from '../draft.ts';

/** "Foreign Minister | *Max*": whether an office ends right before a token. */
export const endsOffice = ({ tokens, lexicon }: Draft, from: number, end: number): boolean =>
  lexicon.heads.longestBefore(tokens, end, Math.max(from, end - 5))?.values[0]?.kind === 'office';
