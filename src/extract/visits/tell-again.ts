import type { VisitCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { cameOff } from '../syntax/came-off.ts';
import { governingVerb } from '../syntax/governing-verb.ts';
import { lowerAt, nounAt, sentenceOf, spanOf, verbAt, wordAt } from '../syntax/walk.ts';
import { invitersOf } from './find-hosts.ts';
import { isWhere } from './is-where.ts';
import { toldBy } from './told-by.ts';
import { dateVisit } from './visit-dates.ts';

/** How many sentences back the visit may stand that "the visit" means. */
const REACH = 2;

/** "*went ahead with* the trip", "*proceeded with* the visit", "the visit *took place as planned*": it took place after all. */
export function goesAhead(a: AnnotatedArticle, { occurrence }: FrameMatch): boolean {
  const n = occurrence.noun ?? -1;
  const governor = governingVerb(a, n);
  if (governor?.role === 'subject' && cameOff(a, governor.verb)) return true;
  if (wordAt(a, n - 1) !== 'with') return false;
  const ahead = wordAt(a, n - 2) === 'ahead';
  const verb = verbAt(a, ahead ? n - 3 : n - 2);
  const done = verb?.form === 'finite' && verb.tense === 'past' && verb.modal === undefined && !verb.negated;
  return done && (ahead ? verb.lemma === 'go' : verb.lemma === 'proceed');
}

/** Reads "*The visit*, at the invitation of Korpi, will last three days", "*The trip* was put off": more of the visit told last. */
export function tellAgain(
  a: AnnotatedArticle,
  match: FrameMatch,
  last: VisitCandidate | undefined,
): VisitCandidate | undefined {
  const { occurrence, roles, frame } = match;
  const noun = occurrence.noun === undefined ? undefined : nounAt(a, occurrence.noun);
  if (!last || !noun || occurrence.noun === undefined || !occurrence.status) return undefined;
  if (occurrence.status === 'denied' && verbAt(a, occurrence.verb ?? -1)?.negated) return undefined;
  const elsewhere = (roles.get('destination') ?? []).some(
    ({ mention, place }) => place === 'to' || (mention && isWhere(mention)),
  );
  if (!/^(?:the|this|his|her)$/.test(lowerAt(a, noun.first)) || elsewhere) return undefined;
  const sentence = sentenceOf(a, occurrence.noun);
  if (sentence - last.sentence > REACH) return undefined;
  const dated = dateVisit(a, match, goesAhead(a, match) ? 'occurred' : occurrence.status);
  const hosts = invitersOf(a, occurrence.noun);
  if (
    !goesAhead(a, match) &&
    hosts.length === 0 &&
    !dated.start &&
    !dated.end &&
    dated.days === undefined &&
    dated.status !== 'denied'
  )
    return undefined;
  return {
    ...last,
    ...toldBy(frame),
    ...dated,
    quote: spanOf(a, noun.first, a.phrases[occurrence.last - 1]?.last ?? noun.last),
    sentence,
    ...(hosts.length > 0 && { hosts }),
    nominal: true,
  };
}
