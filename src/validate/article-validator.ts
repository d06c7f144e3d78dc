import type { Quad, Term } from '@rdfjs/types';
import { DataFactory } from 'n3';
import type ShaclValidator from 'rdf-validate-shacl';
import { increase } from '../counts.ts';
import { checkDates } from './check-dates.ts';
import { checkOffsets } from './check-offsets.ts';
import { type ClassesAbove, countExpected, indexHierarchy } from './coverage.ts';
import { describeResult } from './describe-result.ts';
import type { Findings } from './findings.ts';
import { loadShapes, type Shapes } from './load-shapes.ts';
import { mergeResults } from './merge-results.ts';
import { QuadList } from './quad-list.ts';
import { indexShapes, type ShapeIndex } from './shape-index.ts';

/** Checks one article's graph after another against the shapes, and keeps nothing of them. */
export class ArticleValidator {
  readonly #shacl: ShaclValidator;
  readonly #hierarchy: readonly Quad[];
  readonly #classesAbove: ClassesAbove;
  readonly #index: ShapeIndex;

  private constructor(shacl: ShaclValidator, { shapes, hierarchy }: Shapes) {
    this.#shacl = shacl;
    this.#hierarchy = hierarchy;
    this.#classesAbove = indexHierarchy(hierarchy);
    this.#index = indexShapes(shapes);
  }

  /** Loads the SHACL engine, which takes a good part of a second, so only programs that validate pay for it. */
  static async load(shapes?: Shapes): Promise<ArticleValidator> {
    const [{ default: Shacl }, { default: rdf }, loaded] = await Promise.all([
      import('rdf-validate-shacl'),
      import('rdf-ext'),
      shapes ?? loadShapes(),
    ]);
    // The engine stops checking a node after 50 times unless told not to count.
    const uncounted = { maxNodeChecks: 0 } as object;
    return new ArticleValidator(new Shacl(rdf.dataset(loaded.shapes), uncounted), loaded);
  }

  /** Checks quads that belong together, such as one article's graph. */
  async check(quads: readonly Quad[]): Promise<Findings> {
    const graph = quads[0]?.graph.value;
    const triples = quads.map((quad) => DataFactory.quad(quad.subject, quad.predicate, quad.object));
    const { results } = await this.#shacl.validate(new QuadList([...triples, ...this.#hierarchy]));
    const found = mergeResults([
      ...results.map((result) => describeResult(result, this.#index)),
      ...checkOffsets(quads),
      ...checkDates(quads),
    ]).map((result) => (graph ? { ...result, graph } : result));
    const expected = countExpected(triples, this.#classesAbove);
    return { results: found, expected: [...expected], checked: [...this.#countChecked()] };
  }

  #countChecked(): Map<string, number> {
    const checked = new Map<string, number>();
    for (const shape of this.#shacl.shapesGraph.shapesWithTarget) {
      if (shape.deactivated) continue;
      const nodes: readonly Term[] = shape.getTargetNodes(this.#shacl.$data);
      for (const targetClass of this.#index.targetClasses(shape.shapeNode.value))
        increase(checked, targetClass, nodes.length);
    }
    return checked;
  }
}
