import { readingOf } from '../../model/as-read.ts';
import type { OfficialCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, Mention, OfficePhrase, PersonMention, Served } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';

/** A candidate as a phrasing finds it. The quote is the shortest stretch that holds both name and office. */
export interface Found {
  readonly rule: string;
  readonly confidence: number;
  readonly person: PersonMention;
  readonly office: OfficePhrase;
  /** Where the office is told in words of its own, outside the person's mention. */
  readonly officeSpan?: Span;
}

export function official(
  a: AnnotatedArticle,
  { rule, confidence, person, office, officeSpan }: Found,
): OfficialCandidate {
  const told = officeSpan ?? spanAround(a, person, office);
  const start = Math.min(person.nameSpan.start, told.start);
  const end = Math.max(person.nameSpan.end, told.end);
  return {
    kind: 'official',
    rule: `official.${rule}`,
    confidence,
    status: 'occurred',
    quote: trimmed(readingOf(a.article), { start, end }),
    sentence: person.sentence,
    person,
    office,
  };
}

/** The state that acts, or whom a person's office serves by its words: who gives an office away gives one of theirs. */
export function servedAs(mention: Mention | undefined): Served | undefined {
  if (mention?.kind === 'state') return mention.state;
  return mention?.kind === 'person' ? mention.offices.find(({ served }) => served)?.served : undefined;
}

/** The office's own words; with the state behind the name ("President Lee of Norland") where nothing else follows it. */
function spanAround(a: AnnotatedArticle, person: PersonMention, office: OfficePhrase): Span {
  const start = a.tokens[office.first]?.start ?? person.start;
  const nameEnd = person.nameSpan.end;
  const alone = person.offices.every(({ last }) => (a.tokens[last - 1]?.end ?? 0) <= nameEnd);
  return { start, end: alone ? person.end : (a.tokens[office.last - 1]?.end ?? person.end) };
}

/** Without the comma that closes an apposition. */
function trimmed(text: string, { start, end }: Span): Span {
  let last = end;
  while (last > start && /[\s\0,;:–—-]/.test(text[last - 1] ?? '')) last--;
  return { start, end: last };
}
