import type { Article } from '../../src/model/article.ts';
import type { DateValue } from '../../src/model/date-value.ts';
import type { OrganizationEntity, Party } from '../../src/model/entity.ts';
import type { AttributionHop, Evidence, Fact, Status } from '../../src/model/fact.ts';
import type { Span } from '../../src/model/span.ts';
import { type Draft, draftFacts } from './draft-facts.ts';

/** A sample article with the facts a careful reader finds in it. */
export interface SampleArticle {
  readonly article: Article;
  readonly facts: readonly Fact[];
}

/** What an author gives: the dateline is built from place, day and agency. */
export interface Story {
  readonly id: string;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly day: string;
  readonly place: string;
  readonly agency: OrganizationEntity;
  readonly title: string;
  readonly sentences: readonly string[];
}

/** What all kinds of fact take beside their own slots. */
export interface Details {
  /** `occurred` if not given. */
  readonly status?: Status;
  /** 0.9 if not given. */
  readonly confidence?: number;
  /** Sources that the text credits, innermost first, each with the words that say so. */
  readonly via?: readonly (readonly [source: Party, words: string])[];
}

/** Fields that every fact has, from its words in the text. */
export type Common = Pick<Fact, 'status' | 'confidence' | 'evidence' | 'attribution'>;

const MONTHS = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];

/** Sets the story as a wire article, and lets `write` find each fact's words in it. */
export function writeArticle(story: Story, write: (draft: Draft) => readonly Fact[]): SampleArticle {
  const month = MONTHS[Number(story.day.slice(5, 7)) - 1];
  const head = `${story.place}, ${month} ${Number(story.day.slice(8))} (${story.agency.name}) --`;
  const text = `${head} ${story.sentences.join(' ')}`;
  const agencySpan = locate(text, `(${story.agency.name})`, story.id);
  const article: Article = {
    id: story.id,
    text,
    source: `${story.id}.txt`,
    title: story.title,
    date: story.day,
    publisher: story.agency.name,
    language: 'en',
    dateline: {
      start: 0,
      end: head.length,
      place: story.place,
      date: story.day,
      agency: story.agency.name,
      agencySpan: { start: agencySpan.start + 1, end: agencySpan.end - 1 },
    },
    bodyStart: head.length + 1,
  };
  return { article, facts: write(draftFacts(newCommon(article, story))) };
}

/** Finds a fact's words, the sentence around them, and the hops from the credited sources to the publisher. */
function newCommon(article: Article, story: Story): (words: string, details: Details) => Common {
  const sentences = story.sentences.map((sentence) => locate(article.text, sentence, article.id));
  const evidenceOf = (span: Span): Evidence => {
    const sentence = sentences.find(({ start, end }) => start <= span.start && span.end <= end);
    return { ...span, sentence: sentence ?? { start: 0, end: article.bodyStart - 1 } };
  };
  const find = (words: string): Evidence => evidenceOf(locate(article.text, words, article.id));
  const { agencySpan } = article.dateline ?? {};
  const publisher: AttributionHop = {
    source: story.agency,
    role: 'publisher',
    ...(agencySpan && { evidence: evidenceOf(agencySpan) }),
  };
  return (words, { status = 'occurred', confidence = 0.9, via = [] }) => ({
    status,
    confidence,
    evidence: [find(words)],
    attribution: [
      ...via.map(([source, credit]) => ({ source, role: 'cited', evidence: find(credit) }) as const),
      publisher,
    ],
  });
}

/** The one place where the words stand. @throws where they are missing or stand twice. */
function locate(text: string, words: string, id: string): Span {
  const start = text.indexOf(words);
  if (start < 0 || text.indexOf(words, start + 1) >= 0) {
    throw new Error(`${id}: "${words}" ${start < 0 ? 'is not in the text' : 'stands twice in the text'}`);
  }
  return { start, end: start + words.length };
}

/** `2025-07-12`, `2025-07` or `2025`, with the days it spans. */
export function day(value: string, basis: DateValue['basis'] = 'relative'): DateValue {
  const [year = '', month] = value.split('-');
  const last = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
  const whole = value.length === 10;
  return {
    value,
    earliest: whole ? value : `${year}-${month ?? '01'}-01`,
    latest: whole ? value : `${year}-${month ?? '12'}-${last}`,
    basis,
  };
}
