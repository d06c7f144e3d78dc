import type { StateEntity } from '../../model/entity.ts';
import type { AnnotatedArticle, OfficePhrase, PersonMention, Served } from '../../model/mention.ts';
import { countBefore } from '../in-order.ts';
import { lowerAt, mentionAt, type ServedOf } from './beside.ts';
import { bodyOfTitle } from './body-of-title.ts';
import { escorted } from './escorted.ts';
import { headedBy, ofDelegation } from './of-delegation.ts';
import { onSide } from './on-side.ts';
import { owned } from './owned.ts';
import { sentBy } from './sent-by.ts';
import { toldBody } from './told-body.ts';

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
    headedBy(a, office) ??
    ofDelegation(a, office) ??
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

/** "Norland's envoy, Deputy Minister Ida Berg"; "her opposite number, Minister Roe": of the state told of the last such. */
function apposed(a: AnnotatedArticle, { first }: OfficePhrase): Served | undefined {
  const before = lowerAt(a, first - 1) === ',' ? mentionAt(a, first - 2) : undefined;
  if (before?.kind !== 'office' || before.office.plural) return undefined;
  const { head, served } = before.office;
  if (served || !OTHERS.test(head)) return served;
  for (let i = countBefore(a.mentions, before.start) - 1; i >= 0; i--) {
    const told = a.mentions[i];
    if (!told || before.sentence - told.sentence > OTHERS_BACK) return undefined;
    if (told.kind === 'office' && told.office.head === head && told.office.served) return told.office.served;
  }
  return undefined;
}

const OTHERS = /^(?:counterpart|opposite number)$/;
/** Sentences back in which the other was told of. */
const OTHERS_BACK = 6;

/** How far back the place that a host is at home in may stand, in tokens. */
const VISITED_WITHIN = 40;

/** "a visit to Norland, during which he and his host, President Roe, …": of the land visited. */
function hosting(a: AnnotatedArticle, { first }: OfficePhrase): Served | undefined {
  const at = lowerAt(a, first - 1) === ',' ? first - 2 : first - 1;
  if (lowerAt(a, at) !== 'host' || !/^(?:his|her|their)$/.test(lowerAt(a, at - 1))) return undefined;
  for (let t = at; t >= Math.max(0, at - VISITED_WITHIN); t--) {
    const mention = mentionAt(a, t);
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
