import type { TreatyCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { sentenceOf, spanOf } from '../syntax/walk.ts';
import { isInstrument } from './is-instrument.ts';
import { dateTreaty } from './treaty-date.ts';
import { nameTreaty } from './treaty-name.ts';
import { treatyStatus } from './treaty-status.ts';

/** Treaties by the frames that tell them, in order of the text. */
export function findTreaties(a: AnnotatedArticle, matches: readonly FrameMatch[]): TreatyCandidate[] {
  return matches
    .filter(({ frame }) => frame.id.startsWith('treaty.'))
    .flatMap((match) => readTreaty(a, match) ?? []);
}

function readTreaty(a: AnnotatedArticle, match: FrameMatch): TreatyCandidate | undefined {
  const { frame, occurrence } = match;
  const { noun } = occurrence;
  if (noun === undefined || !isInstrument(a, noun, match)) return undefined;
  const status = treatyStatus(a, match);
  if (!status) return undefined;
  const name = nameTreaty(a, noun);
  const signed = dateTreaty(a, occurrence, status);
  return {
    kind: 'treaty',
    rule: frame.id,
    confidence: frame.weight,
    status,
    quote: quoteTreaty(a, match, name.last),
    sentence: sentenceOf(a, noun),
    name: a.article.text.slice(name.span.start, name.span.end).replace(/\s+/g, ' '),
    parties: partiesOf(match),
    ...(signed && { signed }),
  };
}

/** States, organisations and their officials; places and media sign nothing. */
function partiesOf({ roles }: FrameMatch): Mention[] {
  const parties = (roles.get('party') ?? []).flatMap(({ mention }) => mention ?? []);
  return parties.filter(
    (mention) => mention.kind !== 'place' && !(mention.kind === 'organization' && mention.role === 'agency'),
  );
}

/** From those who sign, where the verb is near, to the end of the name. */
function quoteTreaty(
  a: AnnotatedArticle,
  { occurrence, frame }: FrameMatch,
  last: number,
): { start: number; end: number } {
  const noun = occurrence.noun ?? occurrence.first;
  const first =
    frame.verbs.length > 0 && noun - occurrence.first < 10 ? Math.min(occurrence.first, noun) : noun;
  return spanOf(a, a.phrases[first]?.first ?? 0, Math.max(last, a.phrases[noun]?.last ?? 0));
}
