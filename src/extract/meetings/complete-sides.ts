import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { attendeesOf } from './attendees.ts';
import { freshSides } from './fresh-sides.ts';
import type { Partners } from './read-partners.ts';
import type { Sides } from './read-sides.ts';
import { isInternational, isPersonal, isPlural } from './side.ts';
import { understood } from './understood.ts';
import { sayerOf, sayersOf } from './who-tells-of-talks.ts';
import { hostedFor, proposersOf, urgersOf, visitedFor } from './who-wants-talks.ts';
import { withPartners } from './with-partners.ts';

/** Adds whom the clause or the story leaves understood: "in talks with X, *Y* said", "a meeting with X is planned". */
export function completeSides(
  a: AnnotatedArticle,
  match: FrameMatch,
  told: Sides,
  partners: Partners | undefined,
): Sides {
  const attending = freshSides(told, attendeesOf(a, match.occurrence));
  if (attending.length + told.hosts.length > 1 && attending.length > 0)
    return { hosts: [...told.hosts, ...attending], guests: told.guests };
  // "to take part in the dialogue between the two ministers": the noun names both sides itself.
  const named = told.hosts.some(
    ({ mention, phrase }) => phrase !== undefined && isPlural(mention) && !isInternational(mention),
  );
  const urging = told.guests.length === 0 && told.hosts.length === 1 ? urgersOf(a, match) : [];
  if (urging.length === 1) return { hosts: told.hosts, guests: urging };
  const visited = told.hosts.length === 1 && told.guests.length === 0 ? visitedFor(a, match) : undefined;
  if (visited) return { hosts: told.hosts, guests: [visited] };
  const proposing = told.hosts.length + told.guests.length < 2 ? proposersOf(a, match, told) : undefined;
  if (proposing) return proposing;
  const hosted = told.hosts.length + told.guests.length === 0 ? hostedFor(a, match) : [];
  if (hosted.length > 0) return { hosts: hosted, guests: [] };
  const { hosts, guests } = partners && !named ? withPartners(a, match, told, partners) : told;
  if (hosts.length > 0 || guests.length === 0) return { hosts, guests };
  const { noun } = match.occurrence;
  const sayers = noun === undefined ? [] : [...sayersOf(a, noun), ...sayerOf(a, noun)];
  if (sayers.length > 0) return { hosts: sayers, guests };
  // With persons alone: "talks with Iran" leaves open whose they are.
  if (noun === undefined || !guests.every(({ mention }) => isPersonal(mention))) return { hosts, guests };
  return { hosts: [{ mention: understood(a, noun, 'he') }], guests };
}
