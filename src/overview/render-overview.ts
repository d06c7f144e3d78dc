import { STATUSES } from '../model/fact.ts';
import { KINDS, type OverviewFile, type OverviewReport } from './overview-report.ts';
import { STYLE } from './overview-style.ts';
import { listMost, type OverviewTally } from './overview-tally.ts';
import { renderBars, renderNumber, renderSection, renderTable, renderText } from './render-parts.ts';
import { renderTimeline } from './render-timeline.ts';
import { renderTroubles } from './render-troubles.ts';

const MOST = 12;
const MOST_RULES = 40;

/** By which a build knows its own page again, before it writes over it. */
export const GENERATOR = '<meta name="generator" content="Communiqué">';

/**
 * A build as one page of HTML that opens without a server: what was found, when, between whom, by which rules, and what was
 * amiss. It has no script and asks for no other file, and the same build gives the same bytes.
 */
export function renderOverview(
  report: OverviewReport,
  tally: OverviewTally,
  files: readonly OverviewFile[],
): string {
  const { articles, quads, facts, program, base } = report;
  const total = Object.values(facts).reduce((sum, count) => sum + count, 0);
  const title = `${countOf(total, 'fact')} from ${countOf(articles, 'article')}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
${GENERATOR}
<title>${title} · Communiqué</title>
<style>
${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="quiet">${countOf(quads, 'quad')} under <code>${renderText(base)}</code>, by Communiqué ${renderText(program.version)}.
<code>communique serve</code> shows each fact with the words behind it.</p>
${renderSections(report, tally, files).join('\n')}
</main>
</body>
</html>
`;
}

function renderSections(
  report: OverviewReport,
  tally: OverviewTally,
  files: readonly OverviewFile[],
): string[] {
  const pairs = listMost(tally.pairs, MOST).map(([pair, count]): [string, number] => [
    pair
      .split('\t')
      .map((side) => tally.nameOf(side))
      .join(' – '),
    count,
  ]);
  return [
    renderSection('What was found', renderKinds(report, tally), tellOthers(report)),
    renderSection('When', renderTimeline(tally.months)),
    '<div class="pair">',
    renderSection(
      'Who met most',
      renderBars(pairs),
      '<p class="quiet">Meetings that were held, each as often as articles report it.</p>',
    ),
    renderSection('Persons named most', renderBars(listMost(tally.persons, MOST))),
    renderSection(
      'Sources',
      renderBars(listMost(tally.sources, MOST)),
      '<p class="quiet">Who is credited first, else who published it.</p>',
    ),
    renderSection('How sure', renderBars(renderTenths(tally.tenths))),
    '</div>',
    renderSection('How the facts were found', renderRules(tally.rules)),
    renderSection('What was amiss', renderTroubles(report)),
    renderSection('Files', renderFiles(files)),
  ];
}

function renderKinds({ facts }: OverviewReport, { kinds }: OverviewTally): string {
  const rows = KINDS.map(([kind, name]) => [
    name,
    ...STATUSES.map((status) => renderNumber(kinds.get(`${kind} ${status}`) ?? 0)),
    renderNumber(facts[kind]),
  ]);
  return renderTable(['kind', ...STATUSES, 'all'], rows);
}

function tellOthers({ withheld, conclusions }: OverviewReport): string {
  const others = [
    withheld > 0 ? `${renderNumber(withheld)} more were too unsure and left out.` : '',
    Object.keys(conclusions).length > 0
      ? `From all articles together: ${Object.entries(conclusions)
          .map(([name, count]) => countOf(count, name.toLowerCase()))
          .join(', ')}.`
      : '',
  ];
  const told = others.filter(Boolean).join(' ');
  return told && `<p class="quiet">${renderText(told)}</p>`;
}

function renderTenths(tenths: ReadonlyMap<string, number>): [string, number][] {
  return [...tenths]
    .sort(([a], [b]) => Number(b) - Number(a))
    .map(([tenth, count]) => [
      `confidence 0.${tenth} to ${tenth === '9' ? '1' : `0.${Number(tenth) + 1}`}`,
      count,
    ]);
}

function renderRules(rules: ReadonlyMap<string, number>): string {
  const more = rules.size - MOST_RULES;
  const rest = more > 0 ? `<p class="quiet">${countOf(more, 'rule')} more found fewer.</p>` : '';
  return `<div class="columns">\n${renderBars(listMost(rules, MOST_RULES))}\n</div>\n${rest}`;
}

function renderFiles(files: readonly OverviewFile[]): string {
  const items = files.map(({ name, bytes }) => {
    const size = bytes === undefined ? '' : ` <span class="quiet">${renderNumber(bytes)} bytes</span>`;
    return `<li><a href="${renderText(encodeURI(name))}">${renderText(name)}</a>${size}</li>`;
  });
  return `<ul class="plain">\n${items.join('\n')}\n</ul>`;
}

const countOf = (count: number, noun: string): string =>
  `${renderNumber(count)} ${noun}${count === 1 ? '' : 's'}`;
