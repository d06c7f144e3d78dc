import type { LoadOptions, LoadPreview, LoadReport } from './load.ts';
import type { Store } from './store/store.ts';
import { showAddress } from './store/store-address.ts';

/** What a load did, in a line or a few. */
export function renderLoad(report: LoadReport, ms: number): string {
  const { graphs, triples, fresh, replaced, unchanged, dropped, left, resent, compared } = report;
  const parts = [
    ...(fresh.length > 0 ? [`${fresh.length} new`] : []),
    ...(replaced.length > 0 ? [`${replaced.length} replaced`] : []),
    ...(unchanged.length > 0 ? [`${unchanged.length} left as they were`] : []),
    ...(dropped.length > 0 ? [`${dropped.length} others dropped`] : []),
    ...(resent > 0 ? [`${resent} sent again, for the store had lost them`] : []),
  ];
  const lines = [
    `${count(graphs, 'graph')}, ${count(triples, 'triple')} in the store: ${parts.join(', ')}; ${(ms / 1000).toFixed(1)} s`,
    `counts agree for every graph, and ${count(compared.triples, 'triple')} of ${count(compared.graphs, 'graph')} value by value`,
    ...tellLeft(left),
  ];
  return `${lines.join('\n')}\n`;
}

/** What a load would do. */
export function renderPreview(store: Store, preview: LoadPreview, options: LoadOptions): string {
  const { profile, address } = store;
  const { graphs, triples, fresh, replaced, unchanged, dropped, left } = preview;
  const ways = options.strategy ?? `${profile.fresh} (new), ${profile.replace} (replaced)`;
  const lines = [
    `store      ${profile.title}${profile.tried === 'no' ? ', by its documentation; not tried' : `, tried with ${profile.tried}`}`,
    ...Object.entries(address).map(([name, url]) => `${name.padEnd(10)} ${showAddress(url)}`),
    `strategy   ${ways}`,
    `checkpoint ${options.checkpoint}`,
    `input      ${count(graphs, 'graph')}, ${count(triples, 'triple')}`,
    `would send ${fresh.length} new, ${replaced.length} replaced; ${unchanged.length} are in the store as they are`,
    ...dropped.map((iri) => `would drop ${iri}`),
    ...tellLeft(left),
    ...profile.notes.map((note) => `note       ${note}`),
  ];
  return `${lines.join('\n')}\n`;
}

function tellLeft(left: readonly string[]): string[] {
  if (left.length === 0) return [];
  return [
    `${count(left.length, 'graph')} of an earlier load ${left.length === 1 ? 'is' : 'are'} no longer in the input and stay in the store; --replace-all drops what the input does not have`,
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
