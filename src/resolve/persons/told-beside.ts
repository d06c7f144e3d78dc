import type { StateEntity } from '../../model/entity.ts';
import type { AnnotatedArticle, Mention, OfficePhrase, PersonMention, Served } from '../../model/mention.ts';
import { countBefore } from '../in-order.ts';
import { bodyOfTitle } from './body-of-title.ts';
import { onSide } from './on-side.ts';
import { sentBy } from './sent-by.ts';
import { toldBody } from './told-body.ts';

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
    toldBody(a, office) ??
    apposed(a, office) ??
    owned(a, office, servedOf) ??
    escorted(a, office, servedOf) ??
    leading(a, office) ??
    onSide(a, office) ??
    sentBy(a, office, servedOf) ??
    hosting(a, office) ??
    bodyOfTitle(a, office) ??
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
  const own =
    lowerAt(a, first - 1) === 'own'
      ? lowerAt(a, first - 2)
      : lowerAt(a, first + 1) === 'own'
        ? determiner
        : undefined;
  if (!/^(?:its|his|her)$/.test(own ?? determiner ?? '')) return undefined;
  // "Lee gave Roe a letter of *her own* minister": of whom the sentence is about.
  const subject = own ? firstPerson(a, first) : undefined;
  if (subject) return servedOf(subject);
  for (let t = first - 1; t >= Math.max(0, first - OWNER_WITHIN); t--) {
    const mention = mentionEnding(a, t);
    if (mention?.kind === 'person') {
      const served = servedOf(mention);
      if (served) return served;
    }
    if (determiner !== 'its' || !mention) continue;
    if (mention.kind === 'office' && mention.office.served) return mention.office.served;
    const named = stateOrBody(mention);
    if (named) return named;
  }
  return undefined;
}

/** The state that a mention names, or a body's, or the body where it has none. */
function stateOrBody(mention: Mention): Served | undefined {
  if (mention.kind === 'state' && !mention.paired) return mention.state;
  if (mention.kind !== 'organization' || mention.role === 'agency') return undefined;
  return mention.organization.of ?? mention.organization;
}

const mentionEnding = (a: AnnotatedArticle, token: number): Mention | undefined =>
  a.mentions[a.mentionAt[token] ?? -1];

const lowerAt = (a: AnnotatedArticle, token: number): string => a.tokens[token]?.lower ?? '';

/** "Norland's envoy, Deputy Minister Ida Berg" */
function apposed(a: AnnotatedArticle, { first }: OfficePhrase): Served | undefined {
  const before = lowerAt(a, first - 1) === ',' ? mentionEnding(a, first - 2) : undefined;
  return before?.kind === 'office' && !before.office.plural ? before.office.served : undefined;
}

/** "Lee left for Oslo on Monday, accompanied by Foreign Minister Roe": whoever the sentence is about. */
function firstPerson(a: AnnotatedArticle, before: number): PersonMention | undefined {
  for (let t = a.sentences[a.sentenceAt[before] ?? -1]?.first ?? before; t < before; t++) {
    const mention = a.mentions[a.mentionAt[t] ?? -1];
    if (mention?.kind === 'person') return mention.first < before ? mention : undefined;
  }
  return undefined;
}

/** "Lee, accompanied by Foreign Minister Roe" */
function escorted(a: AnnotatedArticle, { first }: OfficePhrase, servedOf: ServedOf): Served | undefined {
  const by =
    lowerAt(a, first - 1) === 'by' && /^(?:accompanied|flanked|escorted)$/.test(lowerAt(a, first - 2));
  if (!by) return undefined;
  const near = mentionEnding(a, lowerAt(a, first - 3) === ',' ? first - 4 : first - 3);
  const leader = near?.kind === 'person' ? near : firstPerson(a, first);
  return leader && servedOf(leader);
}

/** "a delegation of Norland headed by Speaker Roe": of whoever sends it. */
function leading(a: AnnotatedArticle, { first }: OfficePhrase): Served | undefined {
  const by = lowerAt(a, first - 1) === 'the' ? first - 2 : first - 1;
  if (lowerAt(a, by) !== 'by' || !/^(?:led|headed)$/.test(lowerAt(a, by - 1))) return undefined;
  const sender = mentionEnding(a, lowerAt(a, by - 2) === ',' ? by - 3 : by - 2) ?? mentionEnding(a, by - 3);
  return sender && stateOrBody(sender);
}

/** How far back the place that a host is at home in may stand, in tokens. */
const VISITED_WITHIN = 40;

/** "a visit to Norland, during which he and his host, President Roe, …": of the land visited. */
function hosting(a: AnnotatedArticle, { first }: OfficePhrase): Served | undefined {
  const at = lowerAt(a, first - 1) === ',' ? first - 2 : first - 1;
  if (lowerAt(a, at) !== 'host' || !/^(?:his|her|their)$/.test(lowerAt(a, at - 1))) return undefined;
  for (let t = at; t >= Math.max(0, at - VISITED_WITHIN); t--) {
    const mention = mentionEnding(a, t);
    const where = mention && /^(?:to|in|of|at)$/.test(lowerAt(a, mention.first - 1));
    if (where && mention.kind === 'state' && mention.form !== 'demonym') return mention.state;
    if (where && mention.kind === 'place' && mention.place.state) return mention.place.state;
  }
  return undefined;
}

/** "presidential spokesman Roe": of the president the story tells of, rather the one it is told from. */
function ofPresident(
  a: AnnotatedArticle,
  { title, first }: OfficePhrase,
  servedOf: ServedOf,
): Served | undefined {
  if (!/^presidential\b/i.test(title)) return undefined;
  const start = a.tokens[first]?.start ?? 0;
  const served = presidentsNamed(a)
    .filter((mention) => mention.start < start)
    .flatMap((mention) => servedOf(mention) ?? []);
  const { home } = a;
  return served.find((each) => home && each.kind === 'state' && each.code === home.code) ?? served[0];
}

/** As many presidents as a story tells of. */
const MOST_PRESIDENTS = 24;

const presidents = new WeakMap<AnnotatedArticle, readonly PersonMention[]>();

/** Where presidents are named with their office, each name once. */
function presidentsNamed(a: AnnotatedArticle): readonly PersonMention[] {
  const known = presidents.get(a) ?? [...findPresidents(a).values()].slice(0, MOST_PRESIDENTS);
  presidents.set(a, known);
  return known;
}

function findPresidents(a: AnnotatedArticle): Map<string, PersonMention> {
  const byName = new Map<string, PersonMention>();
  for (const mention of a.mentions)
    if (mention.kind === 'person' && !byName.has(mention.name))
      if (mention.offices.some(({ head, former }) => head === 'president' && !former))
        byName.set(mention.name, mention);
  return byName;
}

/** Who contend for one land or rule it by force: of the state named last in the sentence before them. */
const CONTENDERS =
  /^(?:rebel|opposition|guerrilla|separatist|militia|military|junta|insurgent|jailed|exiled)\b.*\b(?:leader|chief|ruler|commander)$/i;

/** "Norland's President Lee and *rebel leader* Roe" */
function ofLand(a: AnnotatedArticle, { title, first }: OfficePhrase, servedOf: ServedOf): Served | undefined {
  const sentence = a.sentenceAt[first];
  if (!CONTENDERS.test(title)) return undefined;
  for (let i = countBefore(a.mentions, a.tokens[first]?.start ?? 0) - 1; i >= 0; i--) {
    const mention = a.mentions[i];
    if (!mention || mention.sentence !== sentence) return undefined;
    if (mention.kind === 'state' && !mention.paired) return mention.state;
    if (mention.kind === 'person') {
      const served = servedOf(mention);
      if (served?.kind === 'state') return served;
    }
  }
  return undefined;
}
