import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { Filler } from '../match-frames.ts';
import { isInternational } from '../meetings/side.ts';
import { leaderOf, standsFor } from '../meetings/stands-for.ts';
import { kindAt, lowerAt, mentionOf, nounAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';

/** Who travels as one noun phrase tells: an official, whoever leads a delegation, else whom it comes from. */
export function travellersAt(a: AnnotatedArticle, { mention, phrase }: Filler): Mention[] {
  // "a delegation led by Berg", "The commissioners, led by Berg,"
  const leader =
    phrase === undefined || mention?.kind === 'person'
      ? undefined
      : (leaderOf(a, phrase)[0]?.mention ?? leaderAfter(a, phrase));
  if (leader) return [leader];
  if (mention) return canTravel(mention) ? [mention] : [];
  if (phrase === undefined) return [];
  return standsFor(a, phrase).flatMap((side) => (canTravel(side.mention) ? [side.mention] : []));
}

/** A delegation, a team, a mission: a group that travels for whoever leads or sends it. */
export function isGroup(a: AnnotatedArticle, phrase: number): boolean {
  const noun = nounAt(a, phrase);
  if (!noun) return false;
  for (let t = noun.first; t < noun.last; t++)
    if (/^(?:delegations?|teams?|missions?|envoys?|delegates|negotiators)$/.test(lowerAt(a, t))) return true;
  return false;
}

/** "a delegation, *which was led by* Berg", "a delegation flew to Oslo, *headed by* Berg". */
function leaderAfter(a: AnnotatedArticle, n: number): Mention | undefined {
  let p = n + 1;
  while (kindAt(a, p) === 'comma' || kindAt(a, p) === 'relative') p++;
  const close = leaderAt(a, p);
  if (close || !isGroup(a, n)) return close;
  for (const { last } = sentencePhrases(a, n); p < last; p++) {
    const far =
      kindAt(a, p - 1) === 'comma' && verbAt(a, p)?.form === 'participle' ? leaderAt(a, p) : undefined;
    if (far) return far;
  }
  return undefined;
}

function leaderAt(a: AnnotatedArticle, p: number): Mention | undefined {
  const verb = verbAt(a, p);
  const leads = verb?.passive && /^(?:lead|head)$/.test(verb.lemma) && wordAt(a, p + 1) === 'by';
  const leader = leads ? mentionOf(a, p + 2) : undefined;
  return leader?.kind === 'person' ? leader : undefined;
}

/** A person by name, by office or by pronoun. */
export const isPersonal = (mention: Mention): boolean =>
  mention.kind === 'person' ||
  mention.kind === 'office' ||
  (mention.kind === 'anaphor' && /^(?:he|she|they|two-persons)$/.test(mention.stands));

/** A state or a body of states does, through its delegation; places, media and other bodies do not. */
function canTravel(mention: Mention): boolean {
  // "the Norlandic officials" are those told of before.
  if (mention.kind === 'office' && mention.office.plural)
    return mention.office.served !== undefined && mention.office.determiner !== 'the';
  if (mention.kind === 'state') return mention.form !== 'capital' && mention.form !== 'metonym';
  return isPersonal(mention) || isInternational(mention);
}
