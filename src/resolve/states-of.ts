import type { StateEntity } from '../model/entity.ts';
import type { AnnotatedArticle, Mention } from '../model/mention.ts';
import { rememberByArticle } from '../model/remember-by-article.ts';

/** The states that a mention names or acts for: both of "Russia-Norland", those that a person's offices name, a ministry's own. */
export function statesOf(mention: Mention): StateEntity[] {
  switch (mention.kind) {
    case 'state':
      return mention.paired?.kind === 'state' ? [mention.state, mention.paired] : [mention.state];
    case 'person':
      return mention.offices.flatMap(({ served }) => (served?.kind === 'state' ? [served] : []));
    case 'office':
      return mention.office.served?.kind === 'state' ? [mention.office.served] : [];
    case 'organization':
      return mention.organization.of && mention.role !== 'agency' ? [mention.organization.of] : [];
    default:
      return [];
  }
}

const codesNamed = rememberByArticle(
  (a: AnnotatedArticle) => new Set(a.mentions.flatMap(landsOf).map((state) => state.code)),
);

/** Whether the text itself names the state, or a place in it. */
export const namesState = (a: AnnotatedArticle, { code }: StateEntity): boolean => codesNamed(a).has(code);

const landsOf = (mention: Mention): StateEntity[] =>
  mention.kind === 'place' && mention.place.state ? [mention.place.state] : statesOf(mention);

/** "in Norland", "at Oslo": a state as a place; not "in *Norland's* elections". */
export const saysWhere = (a: AnnotatedArticle, { kind, first, possessive }: Mention): boolean =>
  kind === 'state' && !possessive && /^(?:in|at|near)$/.test(a.tokens[first - 1]?.lower ?? '');
