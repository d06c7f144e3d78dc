import type { ValidationResult } from './validation-report.ts';

/** Several constraints of one shape may say the same of one node: it is said once, with a value to blame if one has it. */
export function mergeResults(results: readonly ValidationResult[]): ValidationResult[] {
  const merged = new Map<string, ValidationResult>();
  for (const result of results) {
    const { severity, focusNode, path, message, sourceShape } = result;
    const key = JSON.stringify([severity, focusNode, path, message, sourceShape]);
    const known = merged.get(key);
    if (known?.value === undefined) merged.set(key, result);
  }
  return [...merged.values()];
}
