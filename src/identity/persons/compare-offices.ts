import { compareTitles } from '../offices/title-key.ts';
import type { Profile } from './profile.ts';

/** `none` where one of them is told without an office. */
export type Titles = 'same' | 'near' | 'other' | 'none';

/** How near the offices of two are that serve one body, or any. */
export function compareOffices(a: Profile, b: Profile, body?: string): Titles {
  const [ours, theirs] = [a, b].map(({ offices }) =>
    offices.filter((office) => body === undefined || office.body === body),
  );
  if (!ours?.length || !theirs?.length) return 'none';
  let best: Titles = 'other';
  for (const one of distinct(ours)) {
    for (const other of distinct(theirs)) {
      const found = compareTitles(one, other);
      if (found === 'same') return 'same';
      if (found === 'near') best = 'near';
    }
  }
  return best;
}

const distinct = (offices: Profile['offices']): Profile['offices'][number]['title'][] => [
  ...new Map(offices.map(({ title }) => [title.text, title])).values(),
];
