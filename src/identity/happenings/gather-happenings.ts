import { keysOf } from './block-keys.ts';
import { isDated, isFine, type Report, type Sameness } from './report.ts';
import { contradictPlaces, isSameEvent } from './same-event.ts';
import { isSameStatement, isSameTreaty } from './same-words.ts';

/** What several reports tell of. */
export interface Happening {
  /** The report that tells most exactly comes first. */
  readonly reports: readonly Report[];
  /** Of the loosest of its ties. */
  readonly certainty: number;
  readonly reason: string;
}

interface Draft {
  readonly reports: Report[];
  readonly articles: Set<string>;
  certainty: number;
  reason: string;
}

/** Reports of a happening that a further one is held against. */
const WITNESSES = 6;
/** Happenings that a report is held against: those that were found last. */
const CANDIDATES = 60;

/**
 * Gathers reports of one happening, the exact ones first, each with the happening that it fits best; a report that fits
 * two by its month or year alone stays by itself. The order in which reports come makes no difference.
 */
export function gatherHappenings(reports: readonly Report[]): Happening[] {
  const drafts: Draft[] = [];
  const index = new Map<string, Draft[]>();
  for (const report of [...reports].sort(compareExactness)) {
    const { own, sought } = keysOf(report);
    const candidates = new Set(sought.flatMap((key) => (index.get(key) ?? []).slice(-CANDIDATES)));
    const found = chooseDraft(report, candidates);
    const draft = found?.draft ?? { reports: [], articles: new Set(), certainty: 1, reason: 'one report' };
    if (!found) drafts.push(draft);
    else if (found.same.certainty <= draft.certainty || draft.reports.length === 1) {
      draft.certainty = Math.min(draft.certainty, found.same.certainty);
      draft.reason = found.same.reason;
    }
    draft.reports.push(report);
    draft.articles.add(report.article);
    for (const key of own) {
      const known = index.get(key);
      if (!known) index.set(key, [draft]);
      else if (known.at(-1) !== draft) known.push(draft);
    }
  }
  return drafts;
}

function chooseDraft(
  report: Report,
  drafts: Iterable<Draft>,
): { readonly draft: Draft; readonly same: Sameness } | undefined {
  const fitting: { readonly draft: Draft; readonly same: Sameness }[] = [];
  for (const draft of drafts) {
    if (draft.articles.has(report.article)) continue;
    const same = compareWith(report, draft);
    if (same) fitting.push({ draft, same });
  }
  const [best, ...others] = fitting.sort((a, b) => b.same.certainty - a.same.certainty);
  const isCoarse = isDated(report) && !isFine(report);
  return best && isCoarse && others.length > 0 ? undefined : best;
}

/** It must be the same as the first report, or as another while the first does not gainsay. */
function compareWith(report: Report, { reports }: Draft): Sameness | undefined {
  const [first] = reports;
  if (!first) return undefined;
  const witnesses = reports.slice(0, WITNESSES);
  if (witnesses.some((each) => contradictPlaces(report, each))) return undefined;
  return compare(report, first);
}

function compare(a: Report, b: Report): Sameness | undefined {
  if (a.fact.kind !== b.fact.kind) return undefined;
  if (a.fact.kind === 'treaty') return isSameTreaty(a, b);
  return a.fact.kind === 'statement' ? isSameStatement(a, b) : isSameEvent(a, b);
}

/** Exact dates first, then more sides, then the earlier published. */
function compareExactness(a: Report, b: Report): number {
  return (
    exactness(b) - exactness(a) ||
    b.sides.length - a.sides.length ||
    (a.published ?? Number.MAX_SAFE_INTEGER) - (b.published ?? Number.MAX_SAFE_INTEGER) ||
    (a.fact.iri < b.fact.iri ? -1 : 1)
  );
}

const exactness = (report: Report): number => (isFine(report) ? 2 : isDated(report) ? 0 : 1);
