import { escapeLine } from '../escape-controls.ts';
import { escapeHtml } from '../escape-html.ts';

/** What an article, a file's name or a message holds, as text that can neither be read as HTML nor turn what follows about. */
export function renderText(text: string): string {
  return escapeHtml(escapeLine(text));
}

/** Thousands apart, whatever the machine's language. */
export function renderNumber(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

export function renderSection(title: string, ...parts: readonly string[]): string {
  return `<section>\n<h2>${renderText(title)}</h2>\n${parts.filter(Boolean).join('\n')}\n</section>`;
}

/** A table with a head; the first cell of each row names it. */
export function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const [corner = '', ...names] = head;
  const heads = names.map((cell) => `<th scope="col">${renderText(cell)}</th>`).join('');
  const body = rows.map(([name = '', ...cells]) => {
    const values = cells.map((cell) => `<td>${renderText(cell)}</td>`).join('');
    return `<tr><th scope="row">${renderText(name)}</th>${values}</tr>`;
  });
  return `<div class="scroll" tabindex="0" role="group" aria-label="${renderText(corner)}"><table>
<thead><tr><th scope="col">${renderText(corner)}</th>${heads}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>`;
}

/** Names with how often they come, as bars; the number stands beside each. */
export function renderBars(rows: readonly (readonly [name: string, count: number])[]): string {
  const most = Math.max(1, ...rows.map(([, count]) => count));
  if (rows.length === 0) return '<p class="quiet">None.</p>';
  const items = rows.map(([name, count]) => {
    const width = Math.round((100 * count) / most);
    return `<li><bdi>${renderText(name)}</bdi><b>${renderNumber(count)}</b><i style="width:${width}%"></i></li>`;
  });
  return `<ol class="bars">\n${items.join('\n')}\n</ol>`;
}
