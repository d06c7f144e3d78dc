import type { Triple } from 'sparqljs';
import type { QueryExplanation } from '../graph-store.ts';
import { knownPrefixes } from '../known-prefixes.ts';
import { formatTable } from '../results/format-table.ts';
import { shortenIri } from '../selection.ts';
import type { JoinStep } from './order-join.ts';

type Part = Triple['subject'] | Triple['predicate'] | Triple['object'];

/** How a query was answered, for reading: its text, a table for each chain of patterns, the times. */
export function renderPlan({ text, joins, answer, planningMs, answeringMs }: QueryExplanation): string {
  const tables = joins.map((steps) =>
    formatTable(['pattern', 'looked at', 'rows after'], steps.map(renderStep)),
  );
  const head =
    joins.length > 0 ? 'Patterns in order; triples looked at for each row before, rows after:\n\n' : '';
  const times = `Planned in ${planningMs.toFixed(1)} ms, answered in ${answeringMs.toFixed(1)} ms: ${answer.rows} rows.\n`;
  return `${text}\n\n${head}${tables.join('\n')}\n${times}`;
}

function renderStep({ triple, candidates, scanned, rows }: JoinStep): string[] {
  const { subject, predicate, object } = triple;
  const pattern = [subject, predicate, object].map(renderPart).join(' ');
  const listed = candidates ? ` (${candidates.name} one of ${candidates.terms.length})` : '';
  return [pattern + listed, round(scanned), round(rows)];
}

function renderPart(part: Part): string {
  if (!('termType' in part)) {
    const steps = part.items.map(renderPart);
    if (part.pathType === '^' || part.pathType === '!') return `${part.pathType}(${steps.join('|')})`;
    return part.pathType === '/' || part.pathType === '|'
      ? `(${steps.join(part.pathType)})`
      : `${steps[0]}${part.pathType}`;
  }
  if (part.termType === 'Variable') return `?${part.value}`;
  if (part.termType === 'NamedNode') return shortenIri(part.value, knownPrefixes);
  return part.termType === 'Literal' ? JSON.stringify(part.value) : `_:${part.value}`;
}

function round(value: number): string {
  return value < 10 ? String(Number(value.toFixed(1))) : String(Math.round(value));
}
