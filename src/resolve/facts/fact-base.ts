import type { Candidate } from '../../model/candidate.ts';
import type { AttributionHop, Evidence, Status } from '../../model/fact.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import { firstEndingAfter, type Span } from '../../model/span.ts';

/** What facts of all kinds have. */
export interface FactBase {
  readonly rule: string;
  readonly confidence: number;
  readonly status: Status;
  readonly evidence: readonly [Evidence, ...Evidence[]];
  readonly attribution: readonly AttributionHop[];
  readonly pronouns?: number;
}

/** What a slot filled by "he" or "the two sides" costs a fact's confidence, as measured on development articles. */
const ANAPHOR = 0.85;

/** `mentions` are those that the fact's slots were filled from. */
export function factBase(
  a: AnnotatedArticle,
  candidate: Candidate,
  attribution: readonly AttributionHop[],
  mentions: readonly (Mention | undefined)[] = [],
): FactBase {
  const anaphors = mentions.filter((mention) => mention?.kind === 'anaphor').length;
  return {
    rule: candidate.rule,
    confidence: Math.round(candidate.confidence * ANAPHOR ** anaphors * 1000) / 1000,
    status: candidate.status,
    evidence: [evidenceOf(a, candidate.quote)],
    attribution,
    ...(anaphors > 0 && { pronouns: anaphors }),
  };
}

/** A stretch of the text with the sentence it stands in; one that goes on past its sentence has both as one. */
export function evidenceOf(a: AnnotatedArticle, { start, end }: Span): Evidence {
  const sentence = a.sentences[firstEndingAfter(a.sentences, start)] ?? { start, end };
  return {
    start,
    end,
    sentence: { start: Math.min(sentence.start, start), end: Math.max(sentence.end, end) },
  };
}

/** A fact told more often is shown well enough, and its evidence is gone through with each telling. */
const MOST_EVIDENCE = 100;

/** The evidence of two tellings of one thing, best first, each stretch once. */
export function joinEvidence(
  a: Pick<FactBase, 'evidence'>,
  b: Pick<FactBase, 'evidence'>,
): [Evidence, ...Evidence[]] {
  const joined: [Evidence, ...Evidence[]] = [...a.evidence];
  const stretches = new Set(a.evidence.map(({ start, end }) => `${start}-${end}`));
  for (const each of b.evidence) {
    const stretch = `${each.start}-${each.end}`;
    if (joined.length >= MOST_EVIDENCE) break;
    if (stretches.has(stretch)) continue;
    stretches.add(stretch);
    joined.push(each);
  }
  return joined;
}
