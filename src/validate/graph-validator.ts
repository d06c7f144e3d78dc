import type { Quad, Term } from '@rdfjs/types';
import { DataFactory } from 'n3';
import type ShaclValidator from 'rdf-validate-shacl';
import { checkDates } from './check-dates.ts';
import { checkOffsets } from './check-offsets.ts';
import { Coverage } from './coverage.ts';
import { describeResult } from './describe-result.ts';
import { loadShapes, type Shapes } from './load-shapes.ts';
import { mergeResults } from './merge-results.ts';
import { QuadList } from './quad-list.ts';
import { indexShapes, type ShapeIndex } from './shape-index.ts';
import type { Severity, ValidationReport, ValidationResult } from './validation-report.ts';

export interface ValidatorOptions {
  /** How many results to keep; the rest are only counted. 1,000 unless told. */
  readonly maxResults?: number;
}

/** Checks one article's graph after another against the shapes, and keeps nothing of them but the results. */
export class GraphValidator {
  readonly #shacl: ShaclValidator;
  readonly #hierarchy: readonly Quad[];
  readonly #index: ShapeIndex;
  readonly #coverage: Coverage;
  readonly #maxResults: number;
  readonly #results: ValidationResult[] = [];
  readonly #counts: Record<Severity, number> = { violation: 0, warning: 0, info: 0 };

  private constructor(shacl: ShaclValidator, shapes: Shapes, options: ValidatorOptions) {
    this.#shacl = shacl;
    this.#hierarchy = shapes.hierarchy;
    this.#index = indexShapes(shapes.shapes);
    this.#coverage = new Coverage(shapes.hierarchy);
    this.#maxResults = options.maxResults ?? 1000;
  }

  /** Loads the SHACL engine, which takes a good part of a second, so only programs that validate pay for it. */
  static async load(shapes?: Shapes, options: ValidatorOptions = {}): Promise<GraphValidator> {
    const [{ default: Shacl }, { default: rdf }, loaded] = await Promise.all([
      import('rdf-validate-shacl'),
      import('rdf-ext'),
      shapes ?? loadShapes(),
    ]);
    // The engine stops checking a node after 50 times unless told not to count.
    const uncounted = { maxNodeChecks: 0 } as object;
    return new GraphValidator(new Shacl(rdf.dataset(loaded.shapes), uncounted), loaded, options);
  }

  /** Checks quads that belong together, such as one article's graph. */
  async validate(quads: readonly Quad[]): Promise<ValidationResult[]> {
    const graph = quads[0]?.graph.value;
    const triples = quads.map((quad) => DataFactory.quad(quad.subject, quad.predicate, quad.object));
    const { results } = await this.#shacl.validate(new QuadList([...triples, ...this.#hierarchy]));
    const found = mergeResults([
      ...results.map((result) => describeResult(result, this.#index)),
      ...checkOffsets(quads),
      ...checkDates(quads),
    ]).map((result) => (graph ? { ...result, graph } : result));
    this.#measureCoverage(triples);
    for (const result of found) this.#keep(result);
    return found;
  }

  /** All that was found so far. */
  report(): ValidationReport {
    const gaps = this.#coverage.gaps();
    const violations = this.#counts.violation + gaps.length;
    return {
      conforms: violations === 0,
      results: [...gaps, ...this.#results],
      counts: { ...this.#counts, violation: violations },
      checked: this.#coverage.checked,
    };
  }

  #keep(result: ValidationResult): void {
    this.#counts[result.severity]++;
    if (this.#results.length < this.#maxResults) this.#results.push(result);
  }

  #measureCoverage(triples: readonly Quad[]): void {
    this.#coverage.countInstances(triples);
    for (const shape of this.#shacl.shapesGraph.shapesWithTarget) {
      if (shape.deactivated) continue;
      const nodes: readonly Term[] = shape.getTargetNodes(this.#shacl.$data);
      for (const targetClass of this.#index.targetClasses(shape.shapeNode.value)) {
        this.#coverage.countChecked(targetClass, nodes.length);
      }
    }
  }
}
