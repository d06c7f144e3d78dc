import type { Token } from '../model/annotation.ts';
import type { Named } from './draft.ts';
import type { Lexicon } from './lexicon.ts';
import { nameBeforeOffice } from './persons/name-before-office.ts';

const AT = /^(?:in|at|near|inside|outside)$/;

/**
 * "*Gao* Min, vice-chairman of the assembly", "*Jordan* Hale, the envoy": towns and states of one word that begin the name of a person. Every
 * other place where the text writes the two words is the person's too.
 */
export function leavePersons(
  tokens: readonly Token[],
  found: readonly Named[],
  lexicon: Lexicon,
): readonly Named[] {
  const persons = new Set<string>();
  for (const named of found)
    if (isFirstName(tokens, named, lexicon)) persons.add(pairAt(tokens, named.first));
  return persons.size === 0
    ? found
    : found.filter((named) => !(isShort(named) && persons.has(pairAt(tokens, named.first))));
}

function isFirstName(tokens: readonly Token[], named: Named, lexicon: Lexicon): boolean {
  if (!isShort(named) || AT.test(tokens[named.first - 1]?.lower ?? '')) return false;
  return nameBeforeOffice(tokens, lexicon, named.first) > named.first;
}

/** A place or a state by its name: no adjective, no organisation. */
const isShort = ({ first, last, thing }: Named): boolean =>
  last - first === 1 &&
  (thing.kind === 'place' || (thing.kind === 'state' && (thing.form === 'name' || thing.form === 'capital')));

const pairAt = (tokens: readonly Token[], at: number): string =>
  `${tokens[at]?.text} ${tokens[at + 1]?.text}`;
