import { countEach, mostFirst } from '../counts.ts';
import type { OverviewReport } from './overview-report.ts';
import { renderBars, renderNumber, renderText } from './render-parts.ts';

const MOST = 100;

/** What was left out, what was odd, and what the shapes found. */
export function renderTroubles({ issues, warnings = {}, validation }: OverviewReport): string {
  const told = issues.slice(0, MOST).map(({ file, line, message }) => {
    const place = [file?.split(/[/\\]/u).at(-1), line].filter((part) => part !== undefined).join(':');
    return `<li><code>${renderText(place)}</code> <bdi>${renderText(message)}</bdi></li>`;
  });
  const codes = mostFirst(Object.entries(warnings));
  const findings = countEach(
    (validation?.results ?? []).map(({ severity, message }) => `${severity}: ${message}`),
  );
  const parts = [
    issues.length === 0
      ? '<p>No article was left out.</p>'
      : `<p>Left out: ${renderNumber(issues.length)}.</p>`,
    told.length === 0 ? '' : `<ul class="plain">\n${told.join('\n')}\n</ul>`,
    issues.length > MOST
      ? `<p class="quiet">${renderNumber(issues.length - MOST)} more stand in report.json.</p>`
      : '',
    codes.length === 0 ? '' : `<p>Read, with a warning:</p>\n${renderBars(codes)}`,
    validation
      ? `<p>The graph ${validation.conforms ? 'conforms' : 'does <strong>not</strong> conform'} to the shapes.</p>`
      : '<p>The graph was not checked against the shapes.</p>',
    findings.size === 0 ? '' : renderBars([...findings].sort(([a], [b]) => (a < b ? -1 : 1))),
  ];
  return parts.filter((part) => part !== '').join('\n');
}
