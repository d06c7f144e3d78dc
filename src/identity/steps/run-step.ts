import type { Line } from './line.ts';
import type { Made, Step, StepOptions, Working } from './step.ts';
import { Tables } from './tables.ts';

/**
 * Runs a step over lines as a shuffle brings them: first those of its tables, then the others, of which those of one key come
 * one after the other. Keys may come in any order, and so may the lines of each.
 */
export async function* runStep(
  step: Step,
  lines: AsyncIterable<Line>,
  options: StepOptions,
): AsyncGenerator<Made> {
  const tables = new Tables();
  let working: Working | undefined;
  let group: Line[] = [];
  for await (const line of lines) {
    if (!step.takes.includes(line.kind)) {
      tables.add(line);
      continue;
    }
    working ??= step.start(tables, options);
    working.hear?.(line);
    if (!working.take) continue;
    if (group.length > 0 && group[0]?.key !== line.key) {
      yield* working.take(group);
      group = [];
    }
    group.push(line);
  }
  working ??= step.start(tables, options);
  if (group.length > 0) yield* working.take?.(group) ?? [];
  yield* working.end?.() ?? [];
}
