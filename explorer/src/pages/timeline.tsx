import {
  type FactList,
  STATUSES,
  type Status,
  type Timeline,
  type TimelineCell,
} from '../../../src/publish/explorer/api-types.ts';
import { tellDate } from '../data/dates.ts';
import { KIND_NAMES, KINDS, STATUS_NAMES } from '../data/kinds.ts';
import { type Place, setParameters } from '../data/router.ts';
import { useAnswer } from '../data/use-answer.ts';
import { FactItems } from '../parts/fact-item.tsx';
import { Filters } from '../parts/filters.tsx';
import { ShowAnswer } from '../parts/show-answer.tsx';

/** When things happened, and apart from that what was planned, proposed or denied. */
export function TimelinePage({ place: { parameters } }: { readonly place: Place }) {
  const loaded = useAnswer<Timeline>(`/api/timeline?${without(parameters, 'at')}`);
  const at = parameters.get('at') ?? '';
  const [from, , status] = at.split(' ');
  const asked = without(parameters, 'at');
  asked.set('dated', 'yes');
  if (from) asked.set('from', from);
  if (from) asked.set('to', from);
  if (status) asked.set('status', status);
  const facts = useAnswer<FactList>(`/api/facts?${asked}`);
  return (
    <>
      <h1>Timeline</h1>
      <Filters parameters={parameters} />
      <ShowAnswer loaded={loaded}>{(timeline) => <Lanes timeline={timeline} at={at} />}</ShowAnswer>
      <ShowAnswer loaded={facts}>
        {(list) => (
          <section>
            <h2>
              {list.total.toLocaleString('en')} facts with a date
              {from && ` of ${tellDate(from)}`}
              {status && `, ${status}`}
              {list.total > list.facts.length && `, the newest ${list.facts.length}`}
              {from && (
                <button type="button" class="clear" onClick={() => setParameters({ at: '' })}>
                  All times
                </button>
              )}
            </h2>
            <FactItems facts={list.facts} />
          </section>
        )}
      </ShowAnswer>
    </>
  );
}

function without(parameters: URLSearchParams, name: string): URLSearchParams {
  const own = new URLSearchParams(parameters);
  own.delete(name);
  return own;
}

function Lanes({
  timeline: { cells, unit, undated },
  at,
}: {
  readonly timeline: Timeline;
  readonly at: string;
}) {
  if (cells.length === 0) return <p class="empty">No fact of that sort has a date.</p>;
  const buckets = listBuckets(cells, unit);
  const marked = listMarked(buckets);
  const totals = (status: Status): number[] =>
    buckets.map((bucket) => sum(cells.filter((cell) => cell.bucket === bucket && cell.status === status)));
  return (
    <>
      <div class="lanes" ref={showNewest} role="group" aria-label={`Facts by ${unit}`} tabIndex={0}>
        <table style={{ minWidth: `max(42rem, ${LABELS + buckets.length * COLUMN}rem)` }}>
          <thead>
            <tr>
              <th scope="col">
                <span class="hidden">Status</span>
              </th>
              {buckets.map((bucket) => (
                <th key={bucket} scope="col" class={marked.has(bucket) ? 'marked' : ''}>
                  {marked.has(bucket) ? (
                    <span>{bucket.slice(0, 4)}</span>
                  ) : (
                    <span class="hidden">{bucket}</span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {STATUSES.map((status) => {
              const most = Math.max(1, ...totals(status));
              return (
                <tr key={status} class={`lane lane-${status}`}>
                  <th scope="row">
                    <span class={`status status-${status}`}>{STATUS_NAMES[status]}</span>
                  </th>
                  {buckets.map((bucket) => (
                    <Cell
                      key={bucket}
                      cells={cells.filter((cell) => cell.bucket === bucket && cell.status === status)}
                      most={most}
                      at={at}
                    />
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p class="quiet">
        {KINDS.map((kind) => (
          <span key={kind} class={`kind kind-${kind}`}>
            {KIND_NAMES[kind].many}
          </span>
        ))}
        Each row has its own scale. {undated.toLocaleString('en')} facts have no date of their own.
      </p>
    </>
  );
}

function Cell({
  cells,
  most,
  at,
}: {
  readonly cells: readonly TimelineCell[];
  readonly most: number;
  readonly at: string;
}) {
  const [first] = cells;
  if (!first) return <td />;
  const key = `${first.bucket} . ${first.status}`;
  const told = cells.map(
    ({ kind, count }) => `${count} ${KIND_NAMES[kind][count === 1 ? 'one' : 'many'].toLowerCase()}`,
  );
  return (
    <td>
      <button
        type="button"
        aria-pressed={key === at}
        aria-label={`${tellDate(first.bucket)}, ${first.status}: ${told.join(', ')}`}
        title={`${tellDate(first.bucket)}: ${told.join(', ')}`}
        onClick={() => setParameters({ at: key === at ? '' : key })}
      >
        {KINDS.flatMap((kind) => cells.filter((cell) => cell.kind === kind)).map(({ kind, count }) => (
          <span
            key={kind}
            class={`part kind-${kind}`}
            style={{ height: `${Math.max(6, (100 * count) / most)}%` }}
          />
        ))}
      </button>
    </td>
  );
}

/** Widths in rem of what stands before the columns, and of the least that a column takes: a finger must hit it (WCAG 2.5.8). */
const LABELS = 6.5;
const COLUMN = 1.65;

/** Where not all fits, the newest is seen first. */
function showNewest(lanes: HTMLElement | null): void {
  if (lanes && lanes.dataset.shown === undefined) lanes.scrollLeft = lanes.scrollWidth;
  if (lanes) lanes.dataset.shown = '';
}

const sum = (cells: readonly TimelineCell[]): number => cells.reduce((all, { count }) => all + count, 0);

/** Columns that one year written above them takes. */
const YEAR_WIDTH = 4;

/** The first bucket of each year, unless the year before stands too near. */
function listMarked(buckets: readonly string[]): ReadonlySet<string> {
  const marked = new Set<string>();
  let last = -YEAR_WIDTH;
  for (const [i, bucket] of buckets.entries()) {
    if (bucket.slice(0, 4) === buckets[i - 1]?.slice(0, 4) || i - last < YEAR_WIDTH) continue;
    marked.add(bucket);
    last = i;
  }
  return marked;
}

/** Every month or year that has facts, and those between that are not too far from the next. */
function listBuckets(cells: readonly TimelineCell[], unit: 'month' | 'year'): string[] {
  const named = [...new Set(cells.map(({ bucket }) => bucket))].sort();
  if (unit === 'year') return named;
  const all: string[] = [];
  for (const [i, bucket] of named.entries()) {
    const before = named[i - 1];
    if (before !== undefined) all.push(...monthsBetween(before, bucket));
    all.push(bucket);
  }
  return all;
}

function monthsBetween(from: string, to: string): string[] {
  const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const [a, b] = [numberOf(from), numberOf(to)];
  if (b - a > 13) return [];
  return Array.from({ length: Math.max(0, b - a - 1) }, (_, i) => {
    const month = a + i + 1;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
