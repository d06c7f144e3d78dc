import type { ValidationResult as ShaclResult } from 'rdf-validate-shacl/src/validation-report.js';
import { prefixes } from '../rdf/prefixes.ts';
import type { ShapeIndex } from './shape-index.ts';
import type { Severity, ValidationResult } from './validation-report.ts';

const SEVERITIES: Readonly<Record<string, Severity>> = {
  [`${prefixes.sh}Violation`]: 'violation',
  [`${prefixes.sh}Warning`]: 'warning',
  [`${prefixes.sh}Info`]: 'info',
};

/** A result of the SHACL engine as plain data. A severity of the shapes' own making counts as a violation. */
export function describeResult(result: ShaclResult, shapes: ShapeIndex): ValidationResult {
  const shape = result.sourceShape.value;
  const path = shapes.path(shape);
  const value = blamedValue(result);
  return {
    severity: SEVERITIES[result.severity.value] ?? 'violation',
    focusNode: result.focusNode.value,
    ...(path === undefined ? {} : { path }),
    message: result.message.map((message) => message.value).join(' '),
    ...(value === undefined ? {} : { value }),
    sourceShape: shapes.nodeShape(shape),
  };
}

/** The engine has null where there is no value, and of a node's own shape the node itself. */
function blamedValue({ value, focusNode }: ShaclResult): string | undefined {
  const term = value as ShaclResult['value'] | null;
  return term === null || term.equals(focusNode) ? undefined : term.value;
}
