import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { Filler } from '../match-frames.ts';
import { isInternational } from '../meetings/side.ts';
import { leaderOf, leaderOfIt, standsFor } from '../meetings/stands-for.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { isPersonal } from '../syntax/is-personal.ts';
import { readComplements } from '../syntax/read-complements.ts';
import {
  kindAt,
  lowerAt,
  mentionOf,
  modifiersOf,
  nounAt,
  sentencePhrases,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';

/** Who travels as one noun phrase tells: an official, whoever leads a delegation, else whom it comes from. */
export function travellersAt(a: AnnotatedArticle, { mention, phrase }: Filler): Mention[] {
  // "a delegation led by Berg", "The commissioners, led by Berg,"
  const leader =
    phrase === undefined || mention?.kind === 'person'
      ? undefined
      : (leaderOfIt(a, phrase) ?? leaderOf(a, phrase)[0]?.mention ?? leaderAfter(a, phrase));
  if (leader) return [leader];
  // "*Berg's* plane landed", "*Berg's* itinerary includes Oslo"
  const owner = phrase === undefined ? undefined : ownerOfCraft(a, phrase);
  if (owner) return [owner];
  const unserved = mention?.kind === 'office' && mention.office.plural && mention.office.served === undefined;
  if (mention && !unserved) return canTravel(a, mention) ? [mention] : [];
  if (phrase === undefined) return [];
  const stood = standsFor(a, phrase)
    .map((side) => side.mention)
    .filter((side) => canTravel(a, side) || (isBodyOfState(side) && isGroup(a, phrase)));
  return stood.length > 0 ? stood : sendersOf(a, phrase).slice(0, 1);
}

/** "a team *of the Norlandic* health ministry": what the members belong to, or whose it is. */
function sendersOf(a: AnnotatedArticle, phrase: number): Mention[] {
  if (!isGroup(a, phrase)) return [];
  const { prepositional } = readComplements(a, phrase);
  return prepositional
    .filter(({ word }) => /^(?:of|from)$/.test(word))
    .flatMap(({ nouns }) => nouns)
    .flatMap((p) => {
      const members = nounAt(a, p);
      const named = mentionOf(a, p);
      return [...(members ? modifiersOf(a, members) : []), ...(named ? [named] : [])];
    })
    .filter((each) => canTravel(a, each) || isBodyOfState(each));
}

const isBodyOfState = (mention: Mention): boolean =>
  mention.kind === 'organization' && mention.role !== 'agency' && mention.organization.of !== undefined;

function ownerOfCraft(a: AnnotatedArticle, phrase: number): Mention | undefined {
  const noun = nounAt(a, phrase);
  if (
    !noun ||
    !/^(?:plane|aircraft|jet|airliner|motorcade|train|yacht|helicopter|trip|tour|journey|itinerary|schedule|programme|program|swing)$/.test(
      lowerAt(a, noun.head),
    )
  )
    return undefined;
  return modifiersOf(a, noun).find((each) => each.possessive && isPersonal(each));
}

/** "a *Norlandic* delegation led by Berg", "a delegation of *Norlandic* lawmakers led by Berg": whose a leader is whom nothing else tells of. */
export function senderAt(a: AnnotatedArticle, { mention, phrase }: Filler): Mention | undefined {
  if (phrase === undefined || mention?.kind === 'person') return undefined;
  if (mention?.kind === 'state') return mention;
  const noun = nounAt(a, phrase);
  const own = noun ? modifiersOf(a, noun).find(({ kind }) => kind === 'state') : undefined;
  if (own || !/^(?:of|from)$/.test(wordAt(a, phrase + 1))) return own;
  const members = nounAt(a, phrase + 2);
  return [mentionOf(a, phrase + 2), ...(members ? modifiersOf(a, members) : [])].find(
    (each) => each?.kind === 'state',
  );
}

/** How many phrases off the noun may stand that states share. */
const LONGEST = 40;

/** "the presidents of Kenya, *Rwanda* and Uganda", "*Norlandic* and Sudlandic ministers": a state that shares a noun for those who act. */
export function sharesNoun(a: AnnotatedArticle, phrase: number): boolean {
  for (const step of [-1, 1]) {
    for (
      let p = phrase + step;
      Math.abs(p - phrase) < LONGEST && /^(?:comma|and|noun)$/.test(kindAt(a, p) ?? '');
      p += step
    ) {
      const other = mentionOf(a, p);
      if (other?.kind === 'office' && other.office.plural && other.office.served !== undefined)
        return step === 1 || holdsOf(a, other);
      if (step === 1 && isGroup(a, p)) return true;
      if (nounAt(a, p) && other?.kind !== 'state') break;
    }
  }
  return false;
}

const holdsOf = ({ tokens }: AnnotatedArticle, { first, last }: Mention): boolean =>
  tokens.slice(first, last).some(({ lower }) => lower === 'of');

/** A delegation, a team, a mission: a group that travels for whoever leads or sends it. */
export function isGroup(a: AnnotatedArticle, phrase: number): boolean {
  const noun = nounAt(a, phrase);
  if (!noun) return false;
  for (let t = noun.first; t < noun.last; t++)
    if (
      /^(?:delegations?|teams?|missions?|envoys?|delegates|negotiators|experts|inspectors|monitors|mediators|lawmakers|legislators|parliamentarians|guests|visitors|flotilla|convoy|squadron)$/.test(
        lowerAt(a, t),
      )
    )
      return true;
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

/** A state or a body of states does, through its delegation; places, media and other bodies do not. */
function canTravel(a: AnnotatedArticle, mention: Mention): boolean {
  // "the Norlandic officials" are those told of before, "the presidents of Norland and Sudland" are not.
  if (mention.kind === 'office' && mention.office.plural)
    return (
      mention.office.served !== undefined && (mention.office.determiner !== 'the' || holdsOf(a, mention))
    );
  if (mention.kind === 'state') return mention.form !== 'capital' && mention.form !== 'metonym';
  return isPersonal(mention) || isInternational(mention);
}

/** The persons and groups of persons who are the subject of the verb at phrase `v`. */
export const actingAt = (a: AnnotatedArticle, v: number): Mention[] =>
  (findSubject(a, v)?.nouns ?? []).flatMap((n) => mentionOf(a, n) ?? []).filter(isPersonal);
