import type { VisitCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { lowerAt, nounAt, sentenceOf, spanOf, verbAt } from '../syntax/walk.ts';
import { isWhere } from './is-where.ts';
import { isJourney } from './means-more.ts';
import { toldBy } from './told-by.ts';
import { dateVisit, type VisitDates } from './visit-dates.ts';

/** How many sentences back the journey may stand whose stops are told. */
const REACH = 8;

/**
 * Reads "The trip *began in Riga* on Thursday", "*A stop in Riga* was dropped", "The trip *will also take in Riga*": more stops of
 * whoever made the visit told last.
 */
export function furtherStops(
  a: AnnotatedArticle,
  match: FrameMatch,
  last: VisitCandidate | undefined,
): VisitCandidate[] {
  const { status, noun, first } = match.occurrence;
  const sentence = sentenceOf(a, noun ?? first);
  if (!last || !status || sentence - last.sentence > REACH || !tellsStops(a, match)) return [];
  const dated = dateVisit(a, match, status);
  return stopsAt(match).map((destination) => stopOf(a, match, last, destination, dated));
}

function tellsStops(a: AnnotatedArticle, { frame, roles, occurrence }: FrameMatch): boolean {
  const { noun: n = -1, verb: v = -1 } = occurrence;
  const verb = verbAt(a, v);
  if (frame.attributes.subject === 'journey')
    return (roles.get('visitor') ?? []).some(({ phrase = -1 }) => isJourney(a, phrase) && isKnown(a, phrase));
  if (frame.attributes.noun === 'stop') return verb?.passive === true;
  return verb !== undefined && !verb.passive && v > n && n >= 0 && BOUNDS.test(verb.lemma) && isKnown(a, n);
}

const BOUNDS = /^(?:begin|start|open|kick|end|conclude|finish|culminate)$/;

/** "*the* trip", "*her* tour". */
const isKnown = (a: AnnotatedArticle, phrase: number): boolean =>
  /^(?:the|this|his|her)$/.test(lowerAt(a, nounAt(a, phrase)?.first ?? -1));

const stopsAt = ({ roles }: FrameMatch): Mention[] =>
  (roles.get('destination') ?? []).flatMap(({ mention, place }) =>
    place !== 'to' && place !== 'of' && mention && isWhere(mention) ? [mention] : [],
  );

function stopOf(
  a: AnnotatedArticle,
  { frame, occurrence }: FrameMatch,
  { visitor, others, sender }: VisitCandidate,
  destination: Mention,
  dated: VisitDates,
): VisitCandidate {
  const at = occurrence.noun ?? occurrence.first;
  return {
    kind: 'visit',
    ...toldBy(frame),
    ...dated,
    quote: spanOf(a, a.phrases[at]?.first ?? 0, a.phrases[occurrence.last - 1]?.last ?? destination.last),
    sentence: sentenceOf(a, at),
    visitor,
    others,
    ...(sender && { sender }),
    destination,
    nominal: true,
  };
}
