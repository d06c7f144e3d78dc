import { beforeAll, describe, expect, test } from 'vitest';
import { prefixes } from '../../../src/rdf/prefixes.ts';
import { GraphValidator } from '../../../src/validate/graph-validator.ts';
import { loadShapes, type Shapes } from '../../../src/validate/load-shapes.ts';
import type { ValidationReport } from '../../../src/validate/validation-report.ts';
import { good, parseGraph } from './good-graph.ts';

const shape = (name: string): string => `https://w3id.org/communique/shapes#${name}`;

let shapes: Shapes;
beforeAll(async () => {
  shapes = await loadShapes();
});

async function validateBy(changed: Shapes): Promise<ValidationReport> {
  const validator = await GraphValidator.load(changed);
  await validator.validate(parseGraph(good));
  return validator.report();
}

const without = (subject: string, predicate?: string): Shapes => ({
  ...shapes,
  shapes: shapes.shapes.filter(
    (quad) =>
      quad.subject.value !== subject || (predicate !== undefined && quad.predicate.value !== predicate),
  ),
});

describe('a shape that looks at nothing where there is something to look at is a violation', () => {
  test('where all look, there is none', async () => {
    const report = await validateBy(shapes);
    expect(report.conforms).toBe(true);
    expect(Object.entries(report.checked).filter(([, count]) => count === 0)).toEqual([]);
  });

  test('where the shape is missing', async () => {
    const { conforms, results } = await validateBy(without(shape('Meeting')));
    expect(conforms).toBe(false);
    expect(results).toEqual([
      {
        severity: 'violation',
        focusNode: `${prefixes.cq}Meeting`,
        message: "No shape looked at the data's 1 of the class Meeting.",
        sourceShape: `${prefixes.cq}Meeting`,
      },
    ]);
  });

  test('where it has lost its target', async () => {
    const { conforms, counts } = await validateBy(without(shape('State'), `${prefixes.sh}targetClass`));
    expect(conforms).toBe(false);
    expect(counts).toEqual({ violation: 1, warning: 0, info: 0 });
  });

  test('where the shape of a class above it is missing', async () => {
    const { results } = await validateBy(without(shape('Event')));
    expect(results.map(({ focusNode }) => focusNode)).toEqual([`${prefixes.cq}Event`]);
  });

  test('unless the data has none of the class', async () => {
    const validator = await GraphValidator.load(without(shape('Meeting')));
    await validator.validate(parseGraph('<s/NO> a cq:State ; rdfs:label "Norway" ; cq:code "NO" .'));
    expect(validator.report().conforms).toBe(true);
  });
});
