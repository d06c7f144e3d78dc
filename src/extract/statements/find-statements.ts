import type { StatementCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Grammar } from '../grammar.ts';
import { inQuotation, mentionOf, sentenceOf, spanOf, verbAt } from '../syntax/walk.ts';
import { findAccordingTo } from './according-to.ts';
import { type Content, findContent } from './find-content.ts';
import { findSpeakers, type Speakers } from './find-speakers.ts';
import { meetingPartner } from './meeting-partner.ts';
import { type Speech, speechAt } from './speech.ts';

/** A quotation of fewer words is a quoted phrase, and what holds it is indirect speech. */
const DIRECT_WORDS = 4;

/** Statements by the verbs of saying, and by "according to", in order of the text. */
export function findStatements(a: AnnotatedArticle, grammar: Grammar): StatementCandidate[] {
  const found: StatementCandidate[] = [];
  for (let v = 0; v < a.phrases.length; v++) {
    const verb = verbAt(a, v);
    if (!verb || verb.negated || inQuotation(a, verb.main)) continue;
    if (verb.form === 'participle' || verb.passive) continue;
    const statement = readStatement(a, v, grammar, found);
    if (statement) found.push(statement);
  }
  return [...found, ...findAccordingTo(a, grammar)];
}

function readStatement(
  a: AnnotatedArticle,
  v: number,
  grammar: Grammar,
  earlier: readonly StatementCandidate[],
): StatementCandidate | undefined {
  const readings = speechAt(a, v, grammar);
  if (readings.length === 0) return undefined;
  const speakers = findSpeakers(a, v);
  if (!speakers) return undefined;
  for (const speech of readings) {
    const content = findContent(a, speech, speakers, grammar);
    if (content && isTold(a, speech, content, earlier)) return toCandidate(a, speech, speakers, content);
  }
  return undefined;
}

/** In what somebody else is said to have said, "supports" and "welcomes" tell an attitude, not a statement. */
function isTold(
  a: AnnotatedArticle,
  { verb: v }: Speech,
  { how }: Content,
  earlier: readonly StatementCandidate[],
): boolean {
  const verb = verbAt(a, v);
  if (!verb) return false;
  if (verb.form === 'infinitive') return how === 'clause' || how === 'quote' || how === 'object';
  if (how !== 'object' && how !== 'infinitive') return true;
  const at = a.tokens[verb.main]?.start ?? 0;
  return !earlier.some(({ content }) => content.start <= at && at < content.end);
}

function toCandidate(
  a: AnnotatedArticle,
  speech: Speech,
  speakers: Speakers,
  content: Content,
): StatementCandidate {
  const addressee =
    content.addressee.flatMap((p) => mentionOf(a, p) ?? [])[0] ?? meetingPartner(a, speech.verb);
  return {
    kind: 'statement',
    rule: `${speech.frame.id}.${content.how}`,
    confidence: speech.frame.weight,
    status: 'occurred',
    quote: quoteOf(a, speakers, speech, content.span),
    sentence: sentenceOf(a, speech.verb),
    speakers: speakers.mentions,
    ...(addressee && !speakers.mentions.includes(addressee as Mention) && { addressee }),
    mode: isDirect(a, content.span) ? 'direct' : 'indirect',
    content: content.span,
  };
}

/** From the speaker to the content or the other way round, whichever comes first. */
function quoteOf(a: AnnotatedArticle, speakers: Speakers, { verb }: Speech, content: Span): Span {
  const told = spanOf(
    a,
    a.phrases[Math.min(speakers.first, verb)]?.first ?? 0,
    a.phrases[Math.max(speakers.last - 1, verb)]?.last ?? 0,
  );
  return { start: Math.min(told.start, content.start), end: Math.max(told.end, content.end) };
}

/** Words in quotation marks make speech direct where there are enough of them. */
export function isDirect(a: AnnotatedArticle, content: Span): boolean {
  return a.quotations.some(
    (quotation) =>
      quotation.words >= DIRECT_WORDS && quotation.start < content.end && content.start < quotation.end,
  );
}
