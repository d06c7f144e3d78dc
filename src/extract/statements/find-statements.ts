import type { StatementCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Grammar } from '../grammar.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { inQuotation, mentionOf, sentenceOf, spanOf, verbAt, wordAt } from '../syntax/walk.ts';
import { findAccordingTo } from './according-to.ts';
import { findAfterColon } from './after-colon.ts';
import { findAsTold } from './as-told.ts';
import { type Content, findContent } from './find-content.ts';
import { findSpeakers, type Speakers } from './find-speakers.ts';
import { hearerOf, type Saying } from './hearer-of.ts';
import { inParagraphs } from './in-paragraphs.ts';
import { isDirect } from './is-direct.ts';
import { isTold } from './is-told.ts';
import { isPaper } from './issued-papers.ts';
import { mannerOf } from './manner-of.ts';
import { findPassive } from './passive-saying.ts';
import { heardAsToldNext } from './remarks-made.ts';
import { findRunningOn } from './runs-on.ts';
import { findSigned } from './signed.ts';
import { isState, type Speech, speechAt } from './speech.ts';
import { speechActOf } from './speech-act.ts';
import { stretchOf } from './stretch-of.ts';
import { withoutThoughtsOfOthers } from './within-others.ts';

/** Statements by the verbs of saying, by "according to", by a name before a colon or under a quotation, and what runs on after them. */
export function findStatements(a: AnnotatedArticle, grammar: Grammar): StatementCandidate[] {
  const found: StatementCandidate[] = [];
  for (let v = 0; v < a.phrases.length; v++) {
    const verb = verbAt(a, v);
    if (!verb || verb.negated || inQuotation(a, verb.main)) continue;
    const passive = verb.passive && !isActive(a, v) && !isSure(a, v);
    const statement = passive ? findPassive(a, v, grammar) : readStatement(a, v, grammar, found);
    if (statement) found.push(statement);
  }
  const told = [
    ...found,
    ...findAsTold(a, grammar),
    ...findAccordingTo(a, grammar),
    ...findAfterColon(a),
    ...findSigned(a),
  ];
  const own = heardAsToldNext(a, withoutThoughtsOfOthers(told));
  return [...own, ...findRunningOn(a, own)].map((statement) => ({
    ...statement,
    content: inParagraphs(a, statement.content),
  }));
}

function readStatement(
  a: AnnotatedArticle,
  v: number,
  grammar: Grammar,
  earlier: readonly StatementCandidate[],
): StatementCandidate | undefined {
  const readings = speechAt(a, v, grammar);
  if (readings.length === 0) return undefined;
  const speakers = findSpeakers(a, v, grammar) ?? papersSpeakers(a, v, earlier);
  if (!speakers) return undefined;
  for (const speech of readings) {
    // "will go *because she believes* that": why somebody acts, and not what they said.
    if (speech.frame.attitude && wordAt(a, speakers.first - 1) === 'because') continue;
    const content = findContent(a, speech, speakers, grammar);
    if (content && isTold(a, speech, content, earlier, grammar))
      return toCandidate(a, { speech, speakers, content, earlier }, grammar);
  }
  return undefined;
}

/** How many sentences back "the statement" may reach. */
const PAPER_REACH = 3;

/** "… the ministry said in a statement. …, *the statement* added." */
function papersSpeakers(
  a: AnnotatedArticle,
  v: number,
  earlier: readonly StatementCandidate[],
): Speakers | undefined {
  const last = earlier.at(-1);
  if (!last || sentenceOf(a, v) - last.sentence > PAPER_REACH || !isPaper(a, v)) return undefined;
  const [noun = v] = findSubject(a, v)?.nouns ?? [];
  return {
    mentions: last.speakers,
    first: Math.min(noun, v),
    last: Math.max(noun, v) + 1,
    inverted: noun > v,
    shared: false,
  };
}

/** An unknown verb that looks like a bare participle, right between a name and a colon: `Berg *tweeted*: "…"`. */
const isActive = (a: AnnotatedArticle, v: number): boolean =>
  verbAt(a, v)?.form === 'participle' && mentionOf(a, v - 1) !== undefined && wordAt(a, v + 1) === ':';

/** "was *convinced* that", "is *persuaded* that": what somebody is, and not what another did. */
const isSure = (a: AnnotatedArticle, v: number): boolean =>
  isState(verbAt(a, v)) && wordAt(a, v + 1) === 'that';

function toCandidate(a: AnnotatedArticle, saying: Saying, grammar: Grammar): StatementCandidate {
  const { speech, speakers, content } = saying;
  const addressee = hearerOf(a, saying);
  return {
    kind: 'statement',
    rule: `${speech.frame.id}.${content.how}`,
    ...mannerOf(speech.frame),
    ...(content.how === 'before' && { afterwards: true as const }),
    confidence: speech.frame.weight,
    status: 'occurred',
    quote: quoteOf(a, speakers, speech, stretchOf(content.spans)),
    sentence: sentenceOf(a, speech.verb),
    speakers: speakers.mentions,
    ...(addressee && !speakers.mentions.includes(addressee) && { addressee }),
    mode: content.spans.some((span) => isDirect(a, span)) ? 'direct' : 'indirect',
    speechAct: speechActOf(a, speech, content, grammar),
    content: withoutCommas(a, content.spans),
  };
}

/** The comma before a closing mark belongs to the telling: `"We agree," he said`. */
function withoutCommas(
  { article }: AnnotatedArticle,
  [first, ...others]: Content['spans'],
): Content['spans'] {
  const cut = ({ start, end }: Span): Span =>
    article.text[end - 1] === ',' ? { start, end: end - 1 } : { start, end };
  return [cut(first), ...others.map(cut)];
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
