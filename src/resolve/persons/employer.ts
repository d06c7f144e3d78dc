import { isPrivate } from '../../model/body-kind.ts';
import type { OrganizationEntity } from '../../model/entity.ts';
import type { AnnotatedArticle, Mention, OfficePhrase } from '../../model/mention.ts';

/** Offices that companies, banks and unions have as well as states, where nothing beside them tells whose they are. */
const OF_ANY_BODY =
  /^(?:(?:vice-|co-)?president|(?:vice-|co-)?chair(?:man|woman|person)?|(?:managing |executive )?director|chief executive|general manager|head|founder|treasurer|spokes(?:man|woman|person)|press officer|counsel|strategist)$/;

/** How many sentences back the body may be told of. */
const REACH = 3;

/**
 * The company, bank, union or club whose president or spokesman somebody is when the words do not say, as the one told of
 * last before: "Borealis Ltd will sell shares, *chairman* Bo Roe said". Nothing where a body of a state was told of later.
 */
export function employer(a: AnnotatedArticle, office: OfficePhrase): OrganizationEntity | undefined {
  if (!OF_ANY_BODY.test(office.head) || /^presidential\b/i.test(office.title)) return undefined;
  const sentence = a.sentenceAt[office.first] ?? 0;
  // "President Lee" is a state's unless a company stands in the same sentence, or the one before tells of it alone.
  const isPresident = office.title === 'President';
  const reach = isPresident ? NEAR : REACH;
  for (let i = mentionBefore(a, office.first); i >= 0; i--) {
    const mention = a.mentions[i];
    if (!mention || sentence - mention.sentence > reach) return undefined;
    const body = bodyTold(mention);
    if (body === 'public') return undefined;
    if (body && (!isPresident || mention.sentence === sentence || isTopic(a, i))) return body;
  }
  return undefined;
}

/** Sentences back in which a company tells whose president somebody is. */
const NEAR = 2;

/** The sentence begins with it: "Borealis Ltd said". */
const isTopic = ({ mentions, sentences }: AnnotatedArticle, at: number): boolean =>
  (mentions[at - 1]?.last ?? 0) <= (sentences[mentions[at]?.sentence ?? -1]?.first ?? 0);

function mentionBefore(a: AnnotatedArticle, token: number): number {
  for (let t = token - 1; t >= 0; t--) {
    const at = a.mentionAt[t] ?? -1;
    if (at >= 0) return at;
  }
  return -1;
}

function bodyTold(mention: Mention): OrganizationEntity | 'public' | undefined {
  if (mention.kind === 'organization')
    return isPrivate(mention.organization.body)
      ? mention.role === 'agency'
        ? undefined
        : mention.organization
      : 'public';
  const offices =
    mention.kind === 'person' ? mention.offices : mention.kind === 'office' ? [mention.office] : [];
  const served = offices.find((each) => each.served)?.served;
  if (served?.kind === 'organization' && isPrivate(served.body)) return served;
  return served ? 'public' : undefined;
}
