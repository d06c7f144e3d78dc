import type { Status } from '../../model/fact.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { headOf, kindAt, lowerAt, nounAt, verbAt } from '../syntax/walk.ts';

/** Nouns under which a treaty is still being made: "talks on a treaty", "a draft agreement". */
const MAKING = new Set([
  'talks',
  'negotiations',
  'discussions',
  'draft',
  'work',
  'efforts',
  'consultations',
  'proposal',
  'prospects',
  'text',
  'negotiation',
  'signing',
  'conclusion',
  'need',
  'possibility',
  'replacement',
  'terms',
  'attempts',
]);
const DRAFT = new Set([
  'draft',
  'new',
  'proposed',
  'possible',
  'future',
  'planned',
  'potential',
  'upgraded',
  'final',
  'upcoming',
  'prospective',
]);

/** Signed or in force; under negotiation or to be signed; suggested; refused. Nothing where it is only supposed. */
export function treatyStatus(a: AnnotatedArticle, { frame, occurrence }: FrameMatch): Status | undefined {
  const n = occurrence.noun ?? -1;
  const noun = nounAt(a, n);
  if (!noun || !occurrence.status) return undefined;
  if (frame.attributes.status === 'planned') return occurrence.status === 'denied' ? 'denied' : 'planned';
  if (frame.id === 'treaty.refuse') return occurrence.status === 'denied' ? 'occurred' : 'denied';
  const before = Array.from({ length: noun.head - noun.first }, (_, k) => lowerAt(a, noun.first + k));
  const indefinite = before[0] === 'a' || before[0] === 'an' || /s$/.test(headOf(a, noun));
  const dated = before.some((_, k) => (a.dateAt[noun.first + k] ?? -1) >= 0);
  if (frame.id === 'treaty.sign') return occurrence.status;
  if (dated) return 'occurred';
  if (isBeingMade(a, n) || before.some((word) => DRAFT.has(word))) return 'planned';
  if (indefinite && occurrence.status === 'occurred' && governedByPlan(a, occurrence.verb)) return 'planned';
  return occurrence.status;
}

function isBeingMade(a: AnnotatedArticle, n: number): boolean {
  const before = kindAt(a, n - 1) === 'preposition' ? nounAt(a, n - 2) : undefined;
  return before !== undefined && MAKING.has(headOf(a, before));
}

function governedByPlan(a: AnnotatedArticle, v: number | undefined): boolean {
  const verb = v === undefined ? undefined : verbAt(a, v);
  return verb?.form === 'infinitive' || verb?.lemma === 'include';
}
