import { type Draft, isPossessive } from '../draft.ts';
import type { Title } from '../titles/title.ts';

/**
 * "President Ann Lee *of Norland*", "Foreign Secretary Bo Chan *of the United Kingdom*": gives the state to the titles that
 * have none. `last` is one past the state, or `at` where none follows.
 */
export function readServedAfterName(
  draft: Draft,
  titles: readonly Title[],
  at: number,
  limit: number,
): { readonly last: number; readonly titles: readonly Title[] } {
  const none = { last: at, titles };
  if (draft.tokens[at]?.lower !== 'of' || at + 1 >= limit) return none;
  const from = draft.tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const named = draft.named[draft.namedAt[from] ?? -1];
  if (!named || named.first !== from || named.last > limit || isPossessive(draft.tokens[named.last]))
    return none;
  const { thing } = named;
  const served =
    thing.kind === 'state' && thing.form === 'name'
      ? thing.state
      : thing.kind === 'organization'
        ? thing.organization
        : undefined;
  if (!served || titles.every((title) => title.served !== undefined)) return none;
  return { last: named.last, titles: titles.map((title) => (title.served ? title : { ...title, served })) };
}
