import type { TreatyCandidate } from '../../model/candidate.ts';
import type { AttributionHop, TreatyFact } from '../../model/fact.ts';
import type { Mention } from '../../model/mention.ts';
import type { Side } from '../anaphora/couplings.ts';
import { mayFill } from '../body-roles.ts';
import type { Document } from '../document.ts';
import { partiesOf } from '../parties-of.ts';
import { boundBy } from '../signatories/bound-by.ts';
import { isOfAll } from '../signatories/is-of-all.ts';
import { signerKey, signersOf } from '../signatories/signers-of.ts';
import { factBase } from './fact-base.ts';

/**
 * A treaty with the states and organisations that its parties act for; none where a company or a bank signs, or parties of
 * one state among themselves.
 */
export function resolveTreaty(
  doc: Document,
  candidate: TreatyCandidate,
  attribution: readonly AttributionHop[],
): TreatyFact | undefined {
  if (isContract(doc, candidate)) return undefined;
  const meant = signers(doc, candidate.parties);
  // "it has signed an agreement": a company, or nobody known to act for a state.
  const nobody =
    meant.length === 0 &&
    candidate.parties.some((mention) => mention.kind === 'anaphor' && mention.stands === 'it');
  if (candidate.sides && nobody) return undefined;
  const named = signers(
    doc,
    candidate.parties.filter((mention) => !isPlural(mention)),
  );
  const parties =
    candidate.closed || isWhole(candidate, meant) || isOfAll(candidate.name)
      ? meant
      : boundBy(doc, candidate, named, meant);
  // "By agreements *the parties* resolved the case": two of whom nothing is known may be anybody.
  const anybody = parties.length === 0 && candidate.parties.length > 0 && candidate.parties.every(isPlural);
  if (anybody && !/\p{Lu}/u.test(candidate.name)) return undefined;
  // What may be no treaty at all needs two that are bound.
  if (candidate.tentative && parties.length < 2) return undefined;
  return {
    kind: 'treaty',
    ...factBase(doc.a, candidate, attribution, candidate.parties),
    name: candidate.name,
    parties,
    ...(candidate.signed && { signed: candidate.signed }),
  };
}

/** Those that a telling names as signing, or none where a firm is among them. */
export const signatories = (doc: Document, candidate: TreatyCandidate): TreatyFact['parties'] =>
  isContract(doc, candidate) ? [] : signers(doc, candidate.parties);

/** Whom some mentions sign for, each once. */
const signers = (doc: Document, mentions: readonly Mention[]): readonly Side[] => [
  ...new Map(
    mentions.flatMap((mention) => signersOf(doc, mention)).map((side) => [signerKey(side), side]),
  ).values(),
];

/** "*its* December accord", OPEC's, is its own. */
const isWhole = ({ parties }: TreatyCandidate, meant: readonly Side[]): boolean =>
  meant.length > 0 &&
  meant.every(({ kind }) => kind === 'organization') &&
  parties.every((mention) => mention.kind === 'anaphor' && mention.possessive);

/** "the two countries", "they": whom they mean is weighed with others. */
const isPlural = (mention: Mention): boolean =>
  mention.kind === 'anaphor' && /^(?:they$|two-|several$)/.test(mention.stands);

function isContract(doc: Document, { parties }: TreatyCandidate): boolean {
  const told = parties.flatMap((mention) => partiesOf(doc, mention));
  const bound = told.filter((party) => mayFill('signatory', party));
  // "companies that broke the Norwegian-Finnish accord": two states are bound, whoever is named beside them.
  if (bound.length < told.length && bound.length < 2) return true;
  const states = told.map((party) =>
    party.kind === 'organization' && party.body === 'party' ? party.of?.code : undefined,
  );
  return told.length > 1 && states.every((code) => code !== undefined && code === states[0]);
}
