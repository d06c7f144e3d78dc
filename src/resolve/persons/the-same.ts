import type { AnnotatedArticle, OfficeMention, OfficePhrase, Served } from '../../model/mention.ts';
import { countBefore } from '../in-order.ts';
import { speaksForAnother } from './speaks-for-another.ts';

/** Whom an office that nobody named holds serves. */
export type ServedByOffice = (office: OfficePhrase) => Served | undefined;

/** Sentences back in which the office was told of without a name. */
const BACK = 8;

/**
 * "an alliance spokesman said … said *the spokesman*, Bo Roe", "recalled its ambassador … *The ambassador*, Ann Lee": the name
 * comes with the office that the story told of before; "Council mediators met … *chief mediator* Roe": one of those told of.
 */
export function theSame(
  a: AnnotatedArticle,
  office: OfficePhrase,
  servedBy: ServedByOffice,
): Served | undefined {
  const isSame = office.determiner === 'the' && /^\p{Ll}/u.test(office.title) ? sameAs(office) : undefined;
  const fits = isSame ?? oneOf(office);
  if (!fits) return undefined;
  const sentence = a.sentenceAt[office.first] ?? 0;
  for (let i = countBefore(a.mentions, a.tokens[office.first]?.start ?? 0) - 1; i >= 0; i--) {
    const mention = a.mentions[i];
    if (!mention || sentence - mention.sentence > BACK) return undefined;
    if (mention.kind === 'office' && !mention.office.former && fits(mention)) return servedBy(mention.office);
  }
  return undefined;
}

type Fits = (mention: OfficeMention) => boolean;

/** Only a title that is told no more of: "the defence minister, Bo Roe" is any state's. */
function sameAs(own: OfficePhrase): Fits | undefined {
  if (own.title !== own.head) return undefined;
  return ({ office }) => !office.plural && areAkin(office, own);
}

/** "chief mediator", "lead negotiator": the first among those of the same calling. */
function oneOf({ title, head }: OfficePhrase): Fits | undefined {
  if (!RANKED.test(title) || !CALLING.test(head)) return undefined;
  return ({ office }) => office.plural && office.head === head;
}

const RANKED = /^(?:chief|lead|senior|top|head)\s/i;
const CALLING = /^(?:mediator|negotiator|inspector|investigator|monitor|observer|delegate|envoy)$/;

const ENVOY = /^(?:ambassador|envoy|emissary|charg.*)$/;

const areAkin = (one: OfficePhrase, other: OfficePhrase): boolean =>
  one.head === other.head ||
  (speaksForAnother(one) && speaksForAnother(other)) ||
  (ENVOY.test(one.head) && ENVOY.test(other.head));
