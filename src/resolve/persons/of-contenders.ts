import type { AnnotatedArticle, OfficePhrase, Served } from '../../model/mention.ts';
import { countBefore } from '../in-order.ts';
import { lowerAt, type ServedOf } from './beside.ts';
import { mostTold } from './other-state.ts';

/** Who contend for a land or rule it by force. */
const CONTENDERS =
  /^(?:rebel|opposition|guerrilla|separatist|insurgent|militia|military|junta|jailed|exiled|faction)\b.*\b(?:leader|chief|ruler|commander)$/i;
const OUSTED = /^(?:ousted|deposed|toppled|overthrown)$/i;
const FIGHTERS =
  /^(?:rebels?|guerrillas?|separatists?|insurgents?|militias?|militants?|mutineers?|secessionists?)$/;

/** Tokens beside an office in which those who fight are named. */
const BESIDE = 6;

/**
 * "Norland's President Lee and *rebel leader* Roe": of the state named last before them in the sentence; "*leader of the larger
 * rebel faction*", "the separatists' leader": of the land that the story is about.
 */
export function ofContenders(
  a: AnnotatedArticle,
  office: OfficePhrase,
  servedOf: ServedOf,
): Served | undefined {
  // "In Oslo a spokesman denied that *ousted leader* Roe had come"
  if (OUSTED.test(lowerAt(a, office.first)) || OUSTED.test(office.title.split(' ')[0] ?? ''))
    return mostTold(a);
  if (CONTENDERS.test(office.title)) {
    const near = namedBefore(a, office, servedOf);
    if (near) return near;
  }
  return isOfFighters(a, office) ? mostTold(a) : undefined;
}

function namedBefore(a: AnnotatedArticle, { first }: OfficePhrase, servedOf: ServedOf): Served | undefined {
  const sentence = a.sentenceAt[first];
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

/** "*rebel* spokesman", "the *separatists'* leader", "leader of the larger *rebel* faction". */
function isOfFighters(a: AnnotatedArticle, { first, last, title }: OfficePhrase): boolean {
  if (title.split(/\s/).some((word) => FIGHTERS.test(word.toLowerCase()))) return true;
  if (/^['’]s?$/.test(lowerAt(a, first - 1)) && FIGHTERS.test(lowerAt(a, first - 2))) return true;
  for (let t = first; t < last; t++) if (FIGHTERS.test(lowerAt(a, t))) return true;
  if (lowerAt(a, last) !== 'of') return false;
  for (let t = last + 1; t < last + BESIDE && !/^[,.]$/.test(lowerAt(a, t)); t++)
    if (FIGHTERS.test(lowerAt(a, t))) return true;
  return false;
}
