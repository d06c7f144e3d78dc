import { addToGroup } from '../../group-by.ts';
import { keysOf } from './block-keys.ts';
import { compareReports } from './compare-reports.ts';
import { compareExactness, isDated, isFine, type Report, type Sameness } from './report.ts';
import { contradictPlaces } from './same-event.ts';

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
 * Gathers reports of one happening among those that links hold together, the exact ones first, each with the happening that
 * it fits best; a report that fits two by its month or year alone stays by itself. The order in which reports come makes no
 * difference.
 */
export function gatherHappenings(linked: readonly Report[]): Happening[] {
  const [only, ...more] = linked;
  if (only && more.length === 0) return [{ reports: linked, certainty: 1, reason: ONE }];
  const drafts: Draft[] = [];
  const index = new Map<string, Draft[]>();
  for (const report of [...linked].sort(compareExactness)) {
    const { own, sought } = keysOf(report);
    const candidates = new Set(sought.flatMap((key) => (index.get(key) ?? []).slice(-CANDIDATES)));
    const found = chooseDraft(report, candidates);
    const draft = found?.draft ?? { reports: [], articles: new Set(), certainty: 1, reason: ONE };
    if (!found) drafts.push(draft);
    else if (found.same.certainty <= draft.certainty || draft.reports.length === 1) {
      draft.certainty = Math.min(draft.certainty, found.same.certainty);
      draft.reason = found.same.reason;
    }
    draft.reports.push(report);
    draft.articles.add(report.article);
    for (const key of own) if (index.get(key)?.at(-1) !== draft) addToGroup(index, key, draft);
  }
  return drafts;
}

const ONE = 'one report';

/** By the reports that tell most exactly. */
export function compareHappenings({ reports: [a] }: Happening, { reports: [b] }: Happening): number {
  return a && b ? compareExactness(a, b) : 0;
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

/** It must be the same as the first report, and lie where none of the others gainsays. */
function compareWith(report: Report, { reports }: Draft): Sameness | undefined {
  const [first] = reports;
  if (!first) return undefined;
  const witnesses = reports.slice(0, WITNESSES);
  if (witnesses.some((each) => contradictPlaces(report, each))) return undefined;
  return compareReports(report, first);
}
