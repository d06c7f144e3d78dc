import type { Party } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import type { Document } from '../document.ts';
import { sameSide } from '../facts/same-party.ts';
import { partiesOf } from '../parties-of.ts';
import { otherSide, speaksForOthers } from './other-side.ts';
import { suitsPronoun } from './suits-pronoun.ts';

/**
 * Whom each side means. Nobody meets themselves or a colleague: where a pronoun or one left understood would be, or means
 * nobody, it is whoever stands out most of another state.
 */
export function sidesMeant(doc: Document, sides: readonly Mention[]): (readonly Party[])[] {
  const told = sides.map((mention) => partiesOf(doc, mention));
  return sides.map((mention, at) => {
    const own = told[at] ?? [];
    if (mention.kind === 'anaphor' && own.length > 1) return withoutThoseBeside(own, told, at);
    if (mention.kind !== 'anaphor' || (mention.stands !== 'he' && mention.stands !== 'she')) return own;
    const others = told.filter((_, i) => i !== at).flat();
    const { stands } = mention;
    if (others.length === 0 || (doc.a.quotationAt[mention.first] ?? -1) >= 0) return own;
    const isOpen = own.every((party) => others.every((other) => sameSide(party, other)));
    const isLeftOut = isUnderstood(doc, mention);
    if (!isOpen && !isLeftOut) return own;
    const tells = isLeftOut && own.some((party) => speaksForOthers(doc, party));
    // One left unsaid may be a man or a woman.
    const other = otherSide(doc, mention, others, (party) => isLeftOut || suitsPronoun(doc, party, stands));
    if (tells) return other ? [other] : [];
    return other && (isOpen || !actsNear(doc, mention, own)) ? [other] : own;
  });
}

/** "*Berg* will talk to *each of her guests*": of those told of together last, who acts is none of them. */
function withoutThoseBeside(
  own: readonly Party[],
  told: readonly (readonly Party[])[],
  at: number,
): readonly Party[] {
  const others = told.filter((_, i) => i !== at).flat();
  const rest = own.filter((party) => !others.some((other) => sameSide(party, other)));
  return rest.length > 0 ? rest : own;
}

/** "*a meeting* with Korpi is due": no pronoun stands there. */
const isUnderstood = ({ a }: Document, { first }: Mention): boolean =>
  !/^(?:he|him|his|she|her|hers)$/.test(a.tokens[first]?.lower ?? '');

/** Whoever acts in the same sentence. */
const actsNear = (doc: Document, { sentence }: Mention, parties: readonly Party[]): boolean =>
  doc
    .subjectsIn(sentence)
    .some(({ mention }) =>
      partiesOf(doc, mention).some((party) => parties.some((own) => sameSide(own, party))),
    );
