import type { OrganizationEntity } from '../../model/entity.ts';
import type { AnnotatedArticle, OfficePhrase } from '../../model/mention.ts';
import { rememberByArticle } from '../../model/remember-by-article.ts';
import { lastBefore } from '../in-order.ts';
import { officesTold } from '../offices-told.ts';

/** Titles that only officers of these bodies bear, where the article names the body. */
const BODIES: readonly (readonly [title: RegExp, codes: readonly string[]])[] = [
  [
    /^(?:deputy |assistant |under-?)?secretary[- ]general\b|\b(?:representative|envoy|advis[eo]r) (?:of|to) the secretary[- ]general\b/i,
    ['UN', 'NATO', 'ASEAN', 'OAS', 'OSCE', 'Commonwealth'],
  ],
  [/\bcommission(?:er)?\b.*|\bhigh representative\b/i, ['EU', 'AU', 'UN']],
];

/** "Secretary-General Roe", "Special Representative of the Secretary-General Roe" in a story of the United Nations, "Trade Commissioner Roe" in one of the European Union. */
export function bodyOfTitle(
  a: AnnotatedArticle,
  { title, first, titleSpan }: OfficePhrase,
): OrganizationEntity | undefined {
  // "*European* Commissioner Roe": nobody else's.
  const before = a.article.text.slice(Math.max(0, titleSpan.start - 10), titleSpan.start);
  if (/\bcommissioner\b/i.test(title) && /(?:^|\s)European\s+$/.test(before))
    return { kind: 'organization', name: 'EU' };
  const at = BODIES.findIndex(([fits]) => fits.test(title));
  const named = bodiesNamed(a)[at];
  return named && (lastBefore(named, a.tokens[first]?.start ?? 0) ?? named[0])?.body;
}

interface BodyNamed {
  readonly start: number;
  readonly body: OrganizationEntity;
}

/** Where the article names the bodies of each kind of title, or an office of theirs: "*EU* fisheries ministers". */
const bodiesNamed = rememberByArticle((a: AnnotatedArticle): readonly (readonly BodyNamed[])[] =>
  BODIES.map(([, codes]) =>
    a.mentions.flatMap((mention) => {
      const named =
        mention.kind === 'organization'
          ? [mention.organization]
          : officesTold(mention).map(({ served }) => served);
      const body = named.flatMap((each) =>
        each?.kind === 'organization' ? (bodyOf(each, codes) ?? []) : [],
      )[0];
      return body ? [{ start: mention.start, body }] : [];
    }),
  ),
);

/** The body itself, or the one that its council or assembly belongs to. */
const bodyOf = (
  organization: OrganizationEntity,
  codes: readonly string[],
): OrganizationEntity | undefined => {
  const code = codes.find((each) => organization.name === each || organization.name.startsWith(`${each} `));
  return code === undefined ? undefined : { kind: 'organization', name: code };
};
