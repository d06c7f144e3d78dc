import type { ArticleTally } from '../dataset/tally-article.ts';
import { tallyArticle } from '../dataset/tally-article.ts';
import { conclude } from '../identity/conclude.ts';
import type { ArticleDigest } from '../identity/digest/article-digest.ts';
import type { AppliedReview } from '../identity/review/apply-decisions.ts';
import type { Decision } from '../model/decision.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Iri } from '../rdf/iri.ts';
import { CQ } from '../rdf/vocabulary.generated.ts';
import { readShippedKnowledge } from '../read/shipped-knowledge.ts';
import type { GraphFormat } from '../serialise/graph-format.ts';
import { chooseSerialiser, type SerialiseOptions } from '../serialise/serialise.ts';
import { ArticleValidator } from '../validate/article-validator.ts';
import type { Findings } from '../validate/findings.ts';

export interface ConclusionOptions extends SerialiseOptions {
  readonly base: Iri;
  readonly formats: readonly GraphFormat[];
  /** Whether to check them against the shapes. */
  readonly validate: boolean;
  /** What is known beforehand; the shipped seeds if not given. */
  readonly knowledge?: Pick<Knowledge, 'leaders' | 'identity'>;
  /** What reviewers decided, and who hears what that comes to. */
  readonly decisions: readonly Decision[];
  readonly onReview: (review: AppliedReview) => void;
}

/** A part of what is concluded, written in each format. */
export interface ConclusionPart {
  readonly quads: number;
  readonly texts: readonly Uint8Array[];
  readonly tally: ArticleTally;
  readonly findings?: Findings;
  /** Conclusions by the name of their class. */
  readonly classes: ReadonlyMap<string, number>;
}

const CONCLUSIONS = new Set(['Identification', 'Correction', 'Rejection', 'Happening']);

const encoder = new TextEncoder();

/** What the articles of a build tell together, part by part. Trees of articles have no place for it. */
export async function* concludeAll(
  digests: Iterable<ArticleDigest>,
  { base, formats, validate, frame, knowledge, ...review }: ConclusionOptions,
): AsyncGenerator<ConclusionPart> {
  const { leaders, identity: words } = knowledge ?? (await readShippedKnowledge());
  const validator = validate ? await ArticleValidator.load() : undefined;
  for (const quads of conclude(digests, { base, words, leaders, ...review })) {
    const write = (format: GraphFormat): string | Promise<string> =>
      format === 'jsonld' && frame !== undefined ? '' : chooseSerialiser(format).writeArticle(quads);
    const tally = tallyArticle(quads);
    const findings = await validator?.check(quads);
    yield {
      quads: quads.length,
      texts: (await Promise.all(formats.map(write))).map((text) => encoder.encode(text)),
      tally,
      ...(findings && { findings }),
      classes: countConclusions(tally),
    };
  }
}

function countConclusions({ classes }: ArticleTally): Map<string, number> {
  const named = [...classes].map(([type, count]) => [type.slice(CQ.length), count] as const);
  return new Map(named.filter(([name]) => CONCLUSIONS.has(name)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
