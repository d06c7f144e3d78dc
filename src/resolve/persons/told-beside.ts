import type { StateEntity } from '../../model/entity.ts';
import type { AnnotatedArticle, OfficePhrase, PersonMention, Served } from '../../model/mention.ts';
import { rememberByArticle } from '../../model/remember-by-article.ts';
import { countBefore } from '../in-order.ts';
import { firstPerson, lowerAt, mentionAt, type ServedOf } from './beside.ts';
import { bodyOfTitle } from './body-of-title.ts';
import { carriedFrom } from './carried-from.ts';
import { escorted } from './escorted.ts';
import { hosting } from './hosting.ts';
import { ofBodyBefore } from './of-body-before.ts';
import { ofContenders } from './of-contenders.ts';
import { headedBy, ofDelegation } from './of-delegation.ts';
import { ofPartyTold } from './of-party-told.ts';
import { onSide } from './on-side.ts';
import { opposite } from './opposite.ts';
import { owned } from './owned.ts';
import { sentBy } from './sent-by.ts';
import { type ServedByOffice, theSame } from './the-same.ts';

/**
 * Whom an office serves by the office, person or body that stands beside it: "Norland's envoy, *Deputy Minister* Ida
 * Berg", "Lee, accompanied by *Foreign Minister* Roe", "*Secretary-General* Roe told the Council", "*presidential
 * spokesman* Roe", "Norland's President Lee and *rebel leader* Roe".
 */
export function toldBeside(
  a: AnnotatedArticle,
  office: OfficePhrase,
  servedOf: ServedOf,
  servedBy: ServedByOffice,
): Served | undefined {
  return (
    ofHolySee(office) ??
    apposed(a, office) ??
    theSame(a, office, servedBy) ??
    owned(a, office, servedOf) ??
    ofPartyTold(a, office) ??
    escorted(a, office, servedOf) ??
    headedBy(a, office) ??
    ofDelegation(a, office) ??
    onSide(a, office) ??
    sentBy(a, office, servedOf) ??
    carriedFrom(a, office, servedOf) ??
    hosting(a, office, servedOf) ??
    opposite(a, office, servedOf) ??
    bodyOfTitle(a, office) ??
    ofBodyBefore(a, office) ??
    ofPresident(a, office, servedOf) ??
    ofContenders(a, office, servedOf)
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

/**
 * "presidential spokesman Roe": of the president whom the sentence is about, else of one that the story tells of, rather the one it is
 * told from.
 */
function ofPresident(
  a: AnnotatedArticle,
  { title, first }: OfficePhrase,
  servedOf: ServedOf,
): Served | undefined {
  if (!/^presidential\b/i.test(title)) return undefined;
  const start = a.tokens[first]?.start ?? 0;
  const before = presidentsNamed(a).filter((mention) => mention.start < start);
  const beside = firstPerson(a, first);
  const own = beside && before.some(({ name }) => name === beside.name) ? servedOf(beside) : undefined;
  if (own) return own;
  const served = before.flatMap((mention) => servedOf(mention) ?? []);
  const { home } = a;
  return served.find((each) => home && each.kind === 'state' && each.code === home.code) ?? served[0];
}

/** As many presidents as a story tells of. */
const MOST_PRESIDENTS = 24;

/** Where presidents are named with their office, each name once. */
const presidentsNamed = rememberByArticle((a: AnnotatedArticle) =>
  [...findPresidents(a).values()].slice(0, MOST_PRESIDENTS),
);

function findPresidents(a: AnnotatedArticle): Map<string, PersonMention> {
  const byName = new Map<string, PersonMention>();
  for (const mention of a.mentions)
    if (mention.kind === 'person' && !byName.has(mention.name))
      if (mention.offices.some(({ head, former }) => head === 'president' && !former))
        byName.set(mention.name, mention);
  return byName;
}
