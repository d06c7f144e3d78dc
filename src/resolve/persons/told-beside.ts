import type { OrganizationEntity, StateEntity } from '../../model/entity.ts';
import type { AnnotatedArticle, Mention, OfficePhrase, PersonMention, Served } from '../../model/mention.ts';

type ServedOf = (person: PersonMention) => Served | undefined;

/**
 * Whom an office serves by the office, person or body that stands beside it: "Norland's envoy, *Deputy Minister* Ida
 * Berg", "Lee, accompanied by *Foreign Minister* Roe", "*Secretary-General* Roe told the Council", "*presidential
 * spokesman* Roe", "Norland's President Lee and *rebel leader* Roe".
 */
export function toldBeside(
  a: AnnotatedArticle,
  office: OfficePhrase,
  servedOf: ServedOf,
): Served | undefined {
  return (
    ofHolySee(office) ??
    apposed(a, office) ??
    owned(a, office, servedOf) ??
    escorted(a, office, servedOf) ??
    ofBody(a, office) ??
    ofPresident(a, office, servedOf) ??
    ofLand(a, office, servedOf)
  );
}

const HOLY_SEE: StateEntity = { kind: 'state', code: 'VA', name: 'Vatican City', wikidata: 'Q237' };

/** There is one pope and one see that sends nuncios. */
const ofHolySee = ({ head }: OfficePhrase): Served | undefined =>
  /^(?:pope|pontiff|nuncio|legate)$/.test(head) ? HOLY_SEE : undefined;

/** How far back the owner of "its president", "his spokesman" may stand, in tokens. */
const OWNER_WITHIN = 40;

/** "Norland's premier and *its* president Ida Berg", "*his* spokesman Bo Roe": of the state or person told of last. */
function owned(
  a: AnnotatedArticle,
  { first, determiner }: OfficePhrase,
  servedOf: ServedOf,
): Served | undefined {
  if (!/^(?:its|his|her)$/.test(determiner ?? '')) return undefined;
  for (let t = first - 1; t >= Math.max(0, first - OWNER_WITHIN); t--) {
    const mention = mentionEnding(a, t);
    if (mention?.kind === 'person') {
      const served = servedOf(mention);
      if (served) return served;
    }
    if (determiner !== 'its' || !mention) continue;
    if (mention.kind === 'state' && !mention.paired) return mention.state;
    if (mention.kind === 'office' && mention.office.served) return mention.office.served;
    if (mention.kind === 'organization' && mention.role !== 'agency')
      return mention.organization.of ?? mention.organization;
  }
  return undefined;
}

const mentionEnding = (a: AnnotatedArticle, token: number): Mention | undefined =>
  a.mentions[a.mentionAt[token] ?? -1];

const lowerAt = (a: AnnotatedArticle, token: number): string => a.tokens[token]?.lower ?? '';

/** "Norland's envoy, Deputy Minister Ida Berg" */
function apposed(a: AnnotatedArticle, { first }: OfficePhrase): Served | undefined {
  const before = lowerAt(a, first - 1) === ',' ? mentionEnding(a, first - 2) : undefined;
  return before?.kind === 'office' && !before.office.plural ? before.office.served : undefined;
}

/** "Lee, accompanied by Foreign Minister Roe" */
function escorted(a: AnnotatedArticle, { first }: OfficePhrase, servedOf: ServedOf): Served | undefined {
  const by =
    lowerAt(a, first - 1) === 'by' && /^(?:accompanied|flanked|escorted)$/.test(lowerAt(a, first - 2));
  if (!by) return undefined;
  const leader = mentionEnding(a, lowerAt(a, first - 3) === ',' ? first - 4 : first - 3);
  return leader?.kind === 'person' ? servedOf(leader) : undefined;
}

/** Titles that only officers of these bodies bear, where the article names the body. */
const BODIES: readonly (readonly [title: RegExp, codes: readonly string[]])[] = [
  [
    /^(?:deputy |assistant |under-?)?secretary[- ]general\b/i,
    ['UN', 'NATO', 'ASEAN', 'OAS', 'OSCE', 'Commonwealth'],
  ],
  [/\bcommission(?:er)?\b.*|\bhigh representative\b/i, ['EU', 'AU', 'UN']],
];

/** "Secretary-General Roe" in a story of the United Nations, "Trade Commissioner Roe" in one of the European Union. */
function ofBody(a: AnnotatedArticle, { title, first }: OfficePhrase): OrganizationEntity | undefined {
  const codes = BODIES.find(([fits]) => fits.test(title))?.[1];
  if (!codes) return undefined;
  const named = a.mentions.flatMap((mention) => {
    const body = mention.kind === 'organization' ? bodyOf(mention.organization, codes) : undefined;
    return body ? [{ body, before: mention.first < first }] : [];
  });
  return (named.findLast(({ before }) => before) ?? named[0])?.body;
}

/** The body itself, or the one that its council or assembly belongs to. */
const bodyOf = (
  organization: OrganizationEntity,
  codes: readonly string[],
): OrganizationEntity | undefined => {
  const code = codes.find((each) => organization.name === each || organization.name.startsWith(`${each} `));
  return code === undefined ? undefined : { kind: 'organization', name: code };
};

/** "presidential spokesman Roe": of the president the story tells of, rather the one it is told from. */
function ofPresident(
  a: AnnotatedArticle,
  { title, first }: OfficePhrase,
  servedOf: ServedOf,
): Served | undefined {
  if (!/^presidential\b/i.test(title)) return undefined;
  const presidents = a.mentions.filter(
    (mention): mention is PersonMention =>
      mention.kind === 'person' &&
      mention.first < first &&
      mention.offices.some((office) => office.head === 'president' && !office.former),
  );
  const served = presidents.flatMap((mention) => servedOf(mention) ?? []);
  const { home } = a;
  return served.find((each) => home && each.kind === 'state' && each.code === home.code) ?? served[0];
}

/** Who contend for one land or rule it by force: of the state named last in the sentence before them. */
const CONTENDERS =
  /^(?:rebel|opposition|guerrilla|separatist|militia|military|junta|insurgent|jailed|exiled)\b.*\b(?:leader|chief|ruler|commander)$/i;

/** "Norland's President Lee and *rebel leader* Roe" */
function ofLand(a: AnnotatedArticle, { title, first }: OfficePhrase, servedOf: ServedOf): Served | undefined {
  const sentence = a.sentenceAt[first];
  if (!CONTENDERS.test(title)) return undefined;
  for (let i = a.mentions.length - 1; i >= 0; i--) {
    const mention = a.mentions[i];
    if (!mention || mention.first >= first || mention.sentence !== sentence) continue;
    if (mention.kind === 'state' && !mention.paired) return mention.state;
    if (mention.kind === 'person') {
      const served = servedOf(mention);
      if (served?.kind === 'state') return served;
    }
  }
  return undefined;
}
