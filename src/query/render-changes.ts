import { escapeLine } from '../escape-controls.ts';
import type { Change } from './what-changed.ts';

const NATURES: Readonly<Record<string, string>> = {
  sourcesDispute: 'sources dispute',
  reportCorrected: 'report corrected',
  worldChanged: 'world changed',
  morePrecise: 'more precise',
};
const PROPERTIES: Readonly<Record<string, string>> = {
  earliest: 'date',
  status: 'outcome',
  holder: 'holder',
};
const STAGES: Readonly<Record<string, string>> = {
  underNegotiation: 'under negotiation',
  inForce: 'in force',
};

/** Changes for reading: a day and what changed, with the words behind it. */
export function renderChanges(changes: readonly Change[]): string {
  return changes.map((change) => `${tell(change).map(escapeLine).join('\n')}\n`).join('');
}

/** What was planned and is denied later was called off; of what was held, somebody denies it. */
function tellStage(from: string, what: string): string {
  if (what === 'denied' && (from === 'planned' || from === 'proposed')) return `${from}, then called off`;
  return `${STAGES[from] ?? from} → ${STAGES[what] ?? what}`;
}

function tell({ day, kind, what, from, article, quote, earlierQuote }: Change): string[] {
  const head =
    kind === 'stage' ? tellStage(from, what) : `${NATURES[what] ?? what} (${PROPERTIES[from] ?? from})`;
  const before = earlierQuote === undefined ? [] : [`            before: “${earlierQuote}”`];
  return [`${day}  ${head}`, `            “${quote}”  ${article}`, ...before];
}
