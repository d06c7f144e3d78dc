import Negotiator from 'negotiator';
import { FORMAT_ALIASES } from '../../query/results/result-formats.ts';
import { HttpError } from './http-error.ts';
import type { Offer } from './media-types.ts';

/** What a client says it wants: a format by name, which goes first, or the header `Accept`. */
export interface Wanted {
  readonly format?: string | undefined;
  readonly accept?: string | undefined;
}

/**
 * The offer that a client likes best, by its weights; of those it likes as much the first.
 *
 * @throws HttpError 406 where it likes none
 */
export function negotiate<F extends string>(
  { format, accept }: Wanted,
  offers: readonly Offer<F>[],
): Offer<F> {
  // Some clients send names of their own along with Accept, which then decides.
  const name = FORMAT_ALIASES[format ?? ''] ?? format;
  const named = offers.find((offer) => offer.format === name);
  if (named) return named;
  if (format !== undefined && (accept === undefined || ANYTHING.test(accept))) {
    const names = offers.map((offer) => offer.format).join(', ');
    throw new HttpError(406, `There is no format ${JSON.stringify(format)} here. Offered are ${names}.`);
  }
  const types = offers.flatMap((offer) => offer.accept);
  // A header that says nothing is like none.
  const headers = accept === undefined || accept.trim() === '' ? {} : { accept };
  const best = new Negotiator({ headers }).mediaType([...new Set(types)]);
  const chosen = offers.find((offer) => best !== undefined && offer.accept.includes(best));
  if (chosen) return chosen;
  throw new HttpError(406, `Nothing here is of a type that Accept names. Offered are ${types.join(', ')}.`);
}

/** What says no more than that anything will do. */
const ANYTHING = /^\s*(?:\*\/\*)?\s*$/;
