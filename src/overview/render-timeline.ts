import { increase } from '../counts.ts';
import { STATUSES, type Status } from '../model/fact.ts';
import { chooseColumns } from './choose-columns.ts';
import { renderNumber, renderTable } from './render-parts.ts';

const HEIGHT = 56;
/** A few columns do not become walls. */
const LEAST_COLUMNS = 12;

/**
 * A row of columns for each status, so that what was planned, proposed or denied stands apart from what happened; then the
 * numbers. `months` counts by status and date, `planned 2025-07`.
 */
export function renderTimeline(months: ReadonlyMap<string, number>): string {
  const points = [...months].map(([key, count]) => {
    const [status = '', date = ''] = key.split(' ');
    return { status, date, count };
  });
  if (points.length === 0) return '<p class="quiet">No meeting, visit or treaty has a date.</p>';
  const columns = chooseColumns(points);
  const length = columns[0]?.length ?? 0;
  const counts = new Map<string, number>();
  for (const { status, date, count } of points) increase(counts, `${status} ${date.slice(0, length)}`, count);
  const lanes = STATUSES.flatMap((status) => {
    const lane = columns.map((column) => counts.get(`${status} ${column}`) ?? 0);
    return lane.some((count) => count > 0) ? [renderLane(status, lane)] : [];
  });
  const shown = new Set(columns);
  const outside = points.reduce(
    (sum, { date, count }) => sum + (shown.has(date.slice(0, length)) ? 0 : count),
    0,
  );
  return [
    ...lanes,
    `<p class="quiet span"><span>${columns[0]}</span><span>${columns.at(-1)}</span></p>`,
    '<p class="quiet">Meetings, visits and treaties that have a date; each row has its own scale.',
    outside > 0 ? `${renderNumber(outside)} more lie before or after, or have a year alone.</p>` : '</p>',
    renderNumbers(months),
  ].join('\n');
}

function renderNumbers(months: ReadonlyMap<string, number>): string {
  const dates = [...new Set([...months.keys()].map((key) => key.slice(key.indexOf(' ') + 1)))]
    .sort()
    .reverse();
  const rows = dates.map((date) => [
    date,
    ...STATUSES.map((status) => renderNumber(months.get(`${status} ${date}`) ?? 0)),
  ]);
  return `<details><summary>The numbers</summary>\n${renderTable(['month', ...STATUSES], rows)}\n</details>`;
}

function renderLane(status: Status, counts: readonly number[]): string {
  const most = Math.max(1, ...counts);
  const width = 100 / Math.max(LEAST_COLUMNS, counts.length);
  const bars = counts.flatMap((count, at) => {
    if (count === 0) return [];
    const height = Math.max(2, Math.round((HEIGHT * count) / most));
    const [x, thick] = [(at * width).toFixed(2), (width * 0.8).toFixed(2)];
    return [`<rect x="${x}" y="${HEIGHT - height}" width="${thick}" height="${height}"/>`];
  });
  const total = renderNumber(counts.reduce((sum, count) => sum + count, 0));
  const svg = `<svg viewBox="0 0 100 ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${bars.join('')}</svg>`;
  return `<div class="lane ${status}"><span>${status}: ${total}</span>${svg}</div>`;
}
