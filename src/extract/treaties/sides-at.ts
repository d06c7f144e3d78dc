import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { Filler } from '../match-frames.ts';
import { listAfter, standsFor } from '../meetings/stands-for.ts';
import { headOf, modifiersOf, nounAt } from '../syntax/walk.ts';

/** Those that what fills a place names or stands for, of whoever can sign. */
export function sidesAt(a: AnnotatedArticle, { mention, phrase, place }: Filler): Mention[] {
  if (!mention)
    return phrase === undefined
      ? []
      : [...fightersOf(a, phrase), ...standsFor(a, phrase).map((side) => side.mention)].filter(canSign);
  // "*two Nordic countries*, Norland and Finland,"
  const summed = mention.kind === 'anaphor' && phrase !== undefined ? listAfter(a, phrase) : [];
  if (summed.length > 1) return summed.flatMap((side) => (canSign(side.mention) ? side.mention : []));
  // "a Norlandic-*brokered* truce"
  if (BETWEEN.test(a.tokens[mention.last - 1]?.lower ?? '')) return [];
  // "the *United Nations* Convention": kept with it.
  if (place !== 'with' && place !== 'between' && isDepositary(mention)) return [];
  // "the Geneva convention", "the Oslo accords": where it was made.
  const where = mention.kind === 'state' && (mention.form === 'capital' || mention.form === 'metonym');
  if (place === 'modifier' && where && !mention.paired) return [];
  return canSign(mention) ? [mention] : [];
}

/** "the *M23* rebels": a movement by its fighters. */
function fightersOf(a: AnnotatedArticle, p: number): Mention[] {
  const noun = nounAt(a, p);
  return noun &&
    /^(?:rebels|guerrillas|fighters|insurgents|separatists|militants|movement)$/.test(headOf(a, noun))
    ? modifiersOf(a, noun).filter(({ kind }) => kind === 'organization')
    : [];
}

const BETWEEN =
  /[-‐‑–](?:brokered|mediated|backed|sponsored|drafted|proposed|facilitated|supervised|monitored|led)$/;

const isDepositary = (mention: Mention): boolean =>
  mention.kind === 'organization' && mention.organization.name === 'UN';

/** States, organisations and their officials; places and media sign nothing. */
function canSign(mention: Mention): boolean {
  if (mention.kind === 'organization') return mention.role !== 'agency';
  if (mention.kind === 'anaphor') return mention.stands !== 'country' || !mention.possessive;
  return mention.kind !== 'place';
}
