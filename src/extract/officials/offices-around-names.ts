import type { OfficialCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, OfficePhrase, Phrasing } from '../../model/mention.ts';
import { official } from './official.ts';

/** How often each way of joining office and name is right. */
const CONFIDENCE: Readonly<Record<Phrasing, number>> = {
  'title-before-name': 0.95,
  'office-comma-name': 0.9,
  apposition: 0.92,
  'office-over-list': 0.85,
  honorific: 0.8,
  bare: 0.8,
  alias: 0.85,
};

/** Rank and title of birth are no offices; a counterpart's office is told elsewhere. */
const NO_OFFICES = new Set([
  'counterpart',
  'opposite number',
  'prince',
  'princess',
  'duke',
  'duchess',
  'first lady',
]);

/** "army chief General Roe": beside another office a rank is none. */
const RANKS = new Set(
  'general gen. gen lieutenant-general major-general brigadier-general colonel-general admiral adm. vice-admiral marshal colonel col. brigadier'.split(
    ' ',
  ),
);
const VAGUE = new Set(['leader', 'official', 'politician', 'member', 'figure', 'chief', 'diplomat']);

/** "a Christian leader" tells what someone is like, "the leader" and "a member of parliament" what they hold. */
function isTold(office: OfficePhrase): boolean {
  if (NO_OFFICES.has(office.head)) return false;
  const vague =
    (office.determiner === 'a' || office.determiner === 'an') &&
    office.served === undefined &&
    office.counts !== 'no';
  return !(vague && VAGUE.has(office.head) && !office.title.includes(' of '));
}

/**
 * "Norland Foreign Minister Ann Lee", "Ann Lee, the foreign minister of Norland,", "the foreign minister, Ann Lee,":
 * the offices that stand around a name.
 */
export function findOfficesAroundNames(a: AnnotatedArticle): OfficialCandidate[] {
  const found: OfficialCandidate[] = [];
  for (const person of a.mentions) {
    if (person.kind !== 'person') continue;
    for (const office of person.offices) {
      if (!isTold(office) || (RANKS.has(office.head) && person.offices.some(({ head }) => !RANKS.has(head))))
        continue;
      found.push(
        official(a, {
          rule: person.phrasing,
          confidence: CONFIDENCE[person.phrasing],
          person,
          office,
        }),
      );
    }
  }
  return found;
}
