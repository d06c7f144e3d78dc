import { CALLED_BODY } from '../../model/called-bodies.ts';
import type { OrganizationEntity } from '../../model/entity.ts';
import type { AnnotatedArticle, Mention, OfficePhrase } from '../../model/mention.ts';
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
    const body = mention && bodyOf(mention);
    if (!mention || !body) continue;
    // "a mission of the Fund" is a part of the body.
    if (mention.kind === 'organization' && mention.role === 'body' && / of /.test(body.name)) continue;
    const { name, fullName } = body;
    const words =
      `${name} ${fullName ?? ''} ${a.article.text.slice(mention.start, mention.end)}`.toLowerCase();
    if (words.includes(noun) && words.trim() !== noun) return body;
    if (body.body === 'international') international ??= body;
  }
  return GROUPING.test(noun) ? international : undefined;
}

/** The body itself, or the one that an official serves: "an Arab League *official*". */
function bodyOf(mention: Mention): OrganizationEntity | undefined {
  if (mention.kind === 'organization') return mention.role === 'agency' ? undefined : mention.organization;
  const offices =
    mention.kind === 'office' ? [mention.office] : mention.kind === 'person' ? mention.offices : [];
  const served = offices.find((office) => office.served)?.served;
  return served?.kind === 'organization' ? served : undefined;
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
