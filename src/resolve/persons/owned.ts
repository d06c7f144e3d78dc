import type { AnnotatedArticle, Mention, OfficePhrase, PersonMention, Served } from '../../model/mention.ts';
import { lastBefore } from '../in-order.ts';
import { firstPerson, lowerAt, mentionAt, openingNoun, type ServedOf, stateOrBody } from './beside.ts';

/** How far back the owner of "its president", "his spokesman" may stand, in tokens. */
const OWNER_WITHIN = 40;

/** "Norland's premier and *its* president Ida Berg", "*his* spokesman Bo Roe": of the state or person told of last. */
export function owned(
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
  // "*my* special envoy": in a paper that a government gives out.
  if (/^(?:my|our)$/.test(own ?? determiner ?? '')) return a.homeBy === 'government' ? a.home : undefined;
  if (!/^(?:its|his|her)$/.test(own ?? determiner ?? '')) return undefined;
  // "met *Lee and her* foreign minister Roe": whoever stands right before.
  const beside = !own && lowerAt(a, first - 1) === 'and' ? mentionAt(a, first - 2) : undefined;
  if (determiner !== 'its' && beside?.kind === 'person' && servedOf(beside)) return servedOf(beside);
  // "Lee gave Roe a letter of *her own* minister": of whom the sentence is about.
  const subject = own ? firstPerson(a, first) : undefined;
  if (subject) return servedOf(subject);
  // "Lee met President Roe and *her* foreign minister": of whoever stands right before.
  const joined = own || determiner === 'its' ? undefined : joinedTo(a, first, determiner);
  const ofJoined = joined && servedOf(joined);
  if (ofJoined) return ofJoined;
  const before = own ? undefined : subjectBefore(a, first);
  // "Lee has accepted Roe's invitation, *his* adviser Bo Day told": whoever the sentence opens with.
  const opening = determiner === 'its' ? undefined : openingPerson(a, first);
  const opener = opening && suits(opening, determiner) ? opening : undefined;
  const ofOpener = opener && servedOf(opener);
  if (ofOpener) return ofOpener;
  const told = before && isPerson(before) !== (determiner === 'its') && ownerOf(before, servedOf);
  if (told) return told;
  const actor = determiner === 'its' ? openingState(a, first) : undefined;
  if (actor) return actor;
  for (let t = first - 1; t >= Math.max(0, first - OWNER_WITHIN); t--) {
    const mention = mentionAt(a, t);
    if (!mention || (mention.kind !== 'person' && determiner !== 'its')) continue;
    if (mention.kind === 'person' && !suits(mention, determiner)) continue;
    const served = ownerOf(mention, servedOf);
    if (served) return served;
  }
  return undefined;
}

/** Whom "her" means is no man, as far as the name tells. */
const suits = ({ pronoun }: PersonMention, determiner: string | undefined): boolean =>
  pronoun === undefined ||
  (determiner !== 'his' && determiner !== 'her') ||
  (determiner === 'her') === (pronoun === 'she');

/** "*President Roe* and her foreign minister", "*President Roe*, her foreign minister and": the person told of right before. */
function joinedTo(
  a: AnnotatedArticle,
  first: number,
  determiner: string | undefined,
): PersonMention | undefined {
  const at = lowerAt(a, first) === determiner ? first - 1 : first - 2;
  if (!/^(?:and|,)$/.test(lowerAt(a, at))) return undefined;
  const mention = mentionAt(a, at - 1) ?? (lowerAt(a, at - 1) === ',' ? mentionAt(a, at - 2) : undefined);
  const after = lowerAt(a, at) === 'and';
  return after && mention?.kind === 'person' && !mention.possessive && suits(mention, determiner)
    ? mention
    : undefined;
}

/** "*Norland's president* flew home. *His* minister": an office is a person as well. */
const isPerson = ({ kind }: Mention): boolean => kind === 'person' || kind === 'office';

/** Whom a mention serves or names. */
function ownerOf(mention: Mention, servedOf: ServedOf): Served | undefined {
  if (mention.kind === 'person') return servedOf(mention);
  return mention.kind === 'office' ? mention.office.served : stateOrBody(mention);
}

/** "*Norland's* mission did not answer. Its envoy Roe …": whoever the sentence before is about, where this one has named nobody yet. */
function subjectBefore(a: AnnotatedArticle, first: number): Mention | undefined {
  const at = a.sentenceAt[first] ?? -1;
  const [own, before] = [a.sentences[at], a.sentences[at - 1]];
  const last = lastBefore(a.mentions, a.tokens[first]?.start ?? 0);
  if (!own || !before || (last && last.first >= own.first)) return undefined;
  const opening = a.phrases[openingNoun(a, before.first)];
  for (let t = opening?.first ?? 0; t < (opening?.last ?? 0); t++) {
    const mention = mentionAt(a, t);
    if (mention) return mention;
  }
  return undefined;
}

/** "*Norland* has lifted its ban on Sudland's fish, *its* minister said": the state that does what is told, where a comma closes it. */
function openingState(a: AnnotatedArticle, first: number): Served | undefined {
  const opening = a.phrases[openingNoun(a, a.sentences[a.sentenceAt[first] ?? -1]?.first ?? first)];
  const mention = opening?.kind === 'noun' ? a.mentions[opening.mention] : undefined;
  if (lowerAt(a, first - 1) !== ',' || mention?.kind !== 'state' || mention.last > first - 1)
    return undefined;
  return mention.paired || mention.possessive || mention.form === 'demonym' ? undefined : mention.state;
}

/** The person whom the sentence opens with, where a verb of theirs stands between. */
function openingPerson(a: AnnotatedArticle, first: number): PersonMention | undefined {
  const from = a.sentences[a.sentenceAt[first] ?? -1]?.first ?? first;
  const at = openingNoun(a, from);
  const opening = a.phrases[at];
  const mention = opening?.kind === 'noun' ? a.mentions[opening.mention] : undefined;
  return mention?.kind === 'person' && mention.last <= first && !mention.possessive ? mention : undefined;
}
