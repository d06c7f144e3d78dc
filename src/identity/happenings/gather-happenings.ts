import { addToGroup } from '../../group-by.ts';
import { contradictPlaces } from '../places/contradict-places.ts';
import { keysOf } from './block-keys.ts';
import { compareReports } from './compare-reports.ts';
import { compareExactness, type Report, type Sameness, type Side } from './report.ts';
import { bearOneName } from './same-treaty.ts';

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
  /** Of bodies that the first report names, the persons whom others put in their place. */
  readonly stands: Map<string, string>;
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
    const draft = found?.draft ?? startDraft();
    if (!found) drafts.push(draft);
    else if (found.same.certainty <= draft.certainty || draft.reports.length === 1) {
      draft.certainty = Math.min(draft.certainty, found.same.certainty);
      draft.reason = found.same.reason;
    }
    draft.reports.push(report);
    draft.articles.add(report.article);
    for (const { body, party } of standIns(report, draft)) draft.stands.set(body, party);
    for (const key of own) if (index.get(key)?.at(-1) !== draft) addToGroup(index, key, draft);
  }
  return drafts;
}

const ONE = 'one report';

function startDraft(): Draft {
  return { reports: [], articles: new Set(), stands: new Map(), certainty: 1, reason: ONE };
}

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
    const same = compareWith(report, draft);
    if (same) fitting.push({ draft, same });
  }
  const [best, ...others] = fitting.sort((a, b) => b.same.certainty - a.same.certainty);
  return best?.same.isLoose && others.length > 0 ? undefined : best;
}

/** It must be the same as the first report, and lie where none of the others gainsays. */
function compareWith(report: Report, draft: Draft): Sameness | undefined {
  const { reports, articles, stands } = draft;
  const [first] = reports;
  if (!first || (articles.has(report.article) && !bearOneName(report, first))) return undefined;
  if (standIns(report, draft).some(({ body, party }) => (stands.get(body) ?? party) !== party))
    return undefined;
  if (reports.slice(0, WITNESSES).some((each) => contradictPlaces(report, each))) return undefined;
  return compareReports(report, first);
}

/** Persons whom the first report has by their state alone: talks with one minister are not those with another. */
function standIns({ sides }: Report, { reports: [first] }: Draft): Side[] {
  const known = new Set(first?.sides.map(({ party }) => party));
  return sides.filter(({ party, named }) => named && !known.has(party));
}
