import { prefixes } from '../rdf/prefixes.ts';
import type { Severity, ValidationReport, ValidationResult } from './validation-report.ts';

/** Worst first. */
const SEVERITIES: readonly Severity[] = ['violation', 'warning', 'info'];

/** A report as text for reading: what was checked, and each result with where it was found and what to blame. */
export function renderReport(report: ValidationReport): string {
  const { conforms, results, counts } = report;
  const ordered = SEVERITIES.flatMap((severity) => results.filter((result) => result.severity === severity));
  const total = counts.violation + counts.warning + counts.info;
  const omitted = total - results.length;
  const lines = [
    ...ordered.map(renderResult),
    ...(omitted > 0 ? [`… and ${omitted} more`] : []),
    `${conforms ? 'The data conforms' : 'The data does not conform'}: ${renderCounts(counts)}.`,
  ];
  return `${lines.join('\n')}\n`;
}

function renderResult({ severity, focusNode, path, message, value, sourceShape }: ValidationResult): string {
  const about = [
    `  at ${focusNode}`,
    ...(path === undefined ? [] : [`  property ${shorten(path)}`]),
    ...(value === undefined ? [] : [`  value ${JSON.stringify(value)}`]),
    `  shape ${shorten(sourceShape)}`,
  ];
  return `${severity}: ${message}\n${about.join('\n')}`;
}

function renderCounts(counts: ValidationReport['counts']): string {
  return SEVERITIES.map((severity) => `${counts[severity]} ${plural(severity, counts[severity])}`).join(', ');
}

function plural(severity: Severity, count: number): string {
  return severity === 'info' ? (count === 1 ? 'remark' : 'remarks') : `${severity}${count === 1 ? '' : 's'}`;
}

function shorten(path: string): string {
  const named = Object.entries(prefixes).reduce(
    (text, [prefix, namespace]) => text.replaceAll(namespace, `${prefix}:`),
    path,
  );
  return named.replace(/[<>]/g, '');
}
