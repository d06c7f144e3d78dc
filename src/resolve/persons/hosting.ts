import type { AnnotatedArticle, OfficePhrase, Served } from '../../model/mention.ts';
import { firstPerson, lowerAt, mentionAt, type ServedOf } from './beside.ts';
import { otherState } from './other-state.ts';
import { landOf } from './whose/visited-states.ts';

/** How far back the place that a host is at home in may stand, in tokens. */
const VISITED_WITHIN = 90;

/**
 * "a visit to Norland, during which he and *his host, President Roe*, …": of the land visited, else of the other of the two states
 * that the story is about; never of the guest's own.
 */
export function hosting(
  a: AnnotatedArticle,
  { first }: OfficePhrase,
  servedOf: ServedOf,
): Served | undefined {
  const at = lowerAt(a, first - 1) === ',' ? first - 2 : first - 1;
  if (!/^hosts?$/.test(lowerAt(a, at)) || !/^(?:his|her|their)$/.test(lowerAt(a, at - 1))) return undefined;
  const guest = firstPerson(a, at);
  const own = guest && servedOf(guest);
  const ownCode = own?.kind === 'state' ? own.code : undefined;
  for (let t = at; t >= Math.max(0, at - VISITED_WITHIN); t--) {
    const mention = mentionAt(a, t);
    const land = mention && landOf(mention);
    if (land && land.code !== ownCode && /^(?:to|in|of|at)$/.test(lowerAt(a, mention.first - 1))) return land;
  }
  return ownCode === undefined ? undefined : otherState(a, ownCode);
}
