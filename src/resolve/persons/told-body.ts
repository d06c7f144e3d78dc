import { CALLED_BODY } from '../../model/called-bodies.ts';
import type { OrganizationEntity } from '../../model/entity.ts';
import type { AnnotatedArticle, OfficePhrase } from '../../model/mention.ts';
import { countBefore } from '../in-order.ts';

/** How many mentions back the body may be told of. */
const REACH = 40;

/**
 * "the Nordic Grain Council … *the council's* chief Roe", "*council* secretary Roe": of the body told of last whose name has
 * that noun.
 */
export function toldBody(
  a: AnnotatedArticle,
  { first, titleSpan }: OfficePhrase,
): OrganizationEntity | undefined {
  const noun = nounBefore(a, first) ?? nounWithin(a, first, titleSpan.start);
  if (noun === undefined) return undefined;
  const start = a.tokens[first]?.start ?? 0;
  const before = countBefore(a.mentions, start);
  let international: OrganizationEntity | undefined;
  for (let i = before - 1; i >= Math.max(0, before - REACH); i--) {
    const mention = a.mentions[i];
    if (mention?.kind !== 'organization' || mention.role === 'agency') continue;
    // "a mission of the Fund" is a part of the body.
    if (mention.role === 'body' && / of /.test(mention.organization.name)) continue;
    const { name, fullName } = mention.organization;
    const words =
      `${name} ${fullName ?? ''} ${a.article.text.slice(mention.start, mention.end)}`.toLowerCase();
    if (words.includes(noun) && words.trim() !== noun) return mention.organization;
    if (mention.organization.body === 'international') international ??= mention.organization;
  }
  return GROUPING.test(noun) ? international : undefined;
}

/** Nouns for a body of states whose name has another: NATO is an alliance, the European Union a bloc. */
const GROUPING = /^(?:alliance|bloc|organi[sz]ation|grouping)$/;

/** "the *agency*'s chief" */
function nounBefore({ tokens }: AnnotatedArticle, first: number): string | undefined {
  const mark = /^['’]s?$/.test(tokens[first - 1]?.text ?? '') ? first - 1 : -1;
  const noun = tokens[mark - 1]?.lower;
  return mark > 0 && noun !== undefined && CALLED_BODY.test(noun) ? noun : undefined;
}

/** "*alliance* secretary-general" */
function nounWithin({ tokens }: AnnotatedArticle, first: number, titleStart: number): string | undefined {
  const opener = tokens.slice(first, first + 3).find(({ start }) => start === titleStart);
  return opener && CALLED_BODY.test(opener.lower) ? opener.lower : undefined;
}
