import type { AnaphorMention } from '../model/mention.ts';
import type { TokenRange } from '../model/span.ts';

type Stands = AnaphorMention['stands'];

/** What calls somebody by the part they have, or by their place among those told of last. */
const CALLINGS: ReadonlyMap<string, Stands> = new Map<string, Stands>([
  ['guest', 'guest'],
  ['visitor', 'guest'],
  ['host', 'host'],
  ['hostess', 'host'],
  ['former', 'former'],
  ['latter', 'latter'],
]);

const OWNERS = /^(?:the|his|her|their)$/;

/** What follows such a word where it is a noun by itself: "the former *said*", against "the former *mayor*", "the host *country*". */
const AFTER =
  /^(?:\p{L}+(?:ed|ly)|['’]s?|[.,;:"”]|said|says|told|tells|spoke|thought|knew|saw|met|went|came|gave|made|took|left|flew|held|put|is|was|has|had|will|would|may|might|can|could|should|did|does|then|also|later|that|who|whom|whose|and|but|to|in|on|at|for|from|with|about|by|as|after|before|during|when|while|not|if)$/u;

/** What "her guest" does: elsewhere the owner's pronoun tells more. */
const ACTS = /^(?:\p{L}+ed|said|says|told|spoke|is|was|has|had|will|would)$/u;

/** "the guest", "her host said", "the former", "the latter": one of those told of before, without a name. */
export function callingAt(
  tokens: readonly { readonly lower: string; readonly text: string }[],
  at: number,
): (TokenRange & { readonly stands: Stands }) | undefined {
  const owner = tokens[at]?.lower ?? '';
  const stands = CALLINGS.get(tokens[at + 1]?.text ?? '');
  if (!stands || !OWNERS.test(owner) || !AFTER.test(tokens[at + 2]?.lower ?? '.')) return undefined;
  if (owner !== 'the' && (stands === 'former' || stands === 'latter')) return undefined;
  if (owner !== 'the' && !ACTS.test(tokens[at + 2]?.lower ?? '')) return undefined;
  return { first: at, last: at + 2, stands };
}
