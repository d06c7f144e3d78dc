import type { Quad } from '@rdfjs/types';
import { UsageError } from '../errors.ts';
import { conclude } from '../identity/conclude.ts';
import { PackedDigests } from '../identity/digest/packed-digests.ts';
import { type Line, writeLine } from '../identity/steps/line.ts';
import { runStep } from '../identity/steps/run-step.ts';
import type { Step, StepOptions } from '../identity/steps/step.ts';
import { STEPS } from '../identity/steps/steps.ts';
import type { Iri } from '../rdf/iri.ts';
import { DEFAULT_BASE } from '../rdf/mint.ts';
import { addSeeds } from '../read/own-seeds.ts';
import { readShippedKnowledge } from '../read/shipped-knowledge.ts';
import { nquads } from '../serialise/nquads.ts';
import { readToldLines } from './read-told-lines.ts';

export interface ConcludeLinesOptions {
  /** Under which all resources live; that of the digests. */
  readonly base?: Iri;
  /** A folder of seeds beside those of the package. */
  readonly seeds?: string;
  /** One step of many; all of them at once if not given. */
  readonly step?: string;
}

/**
 * What the articles of files tell together, in N-Quads, from what `extract --digests` noted behind each; or what one step makes of
 * the lines that it is given.
 *
 * @throws FileError, UsageError, SeedError
 */
export async function* concludeLines(
  paths: readonly string[],
  { base = DEFAULT_BASE, seeds, step }: ConcludeLinesOptions,
): AsyncGenerator<string> {
  const { words, leaders } = await readNames(seeds);
  const lines = readToldLines(paths, process.stdin, { whole: step === undefined });
  if (step === undefined) {
    const digests = await packDigests(lines);
    for (const quads of conclude(digests, { base, words, leaders: leaders() })) yield write(quads);
  } else {
    for await (const made of runStep(chooseStep(step), lines, { base, words, leaders }))
      yield 'kind' in made ? `${writeLine(made)}\n` : write(made);
  }
}

async function readNames(seeds: string | undefined): Promise<Pick<StepOptions, 'words' | 'leaders'>> {
  if (seeds === undefined) {
    const { identity, leaders } = await readShippedKnowledge();
    return { words: identity, leaders: () => leaders };
  }
  const root = addSeeds(seeds);
  const [{ readGazetteer }, { readIdentityWords }] = await Promise.all([
    import('../read/read-gazetteer.ts'),
    import('../read/read-identity-words.ts'),
  ]);
  // Few steps ask for the leaders, and a step is over in the time that it takes to read them.
  return { words: readIdentityWords(root), leaders: () => readGazetteer(root).leaders };
}

/** The digests among lines; an article that came in two parts, as from two web archives, is one. */
async function packDigests(lines: AsyncIterable<Line>): Promise<PackedDigests> {
  const [digests, seen] = [new PackedDigests(), new Set<string>()];
  for await (const { kind, key, told } of lines) {
    if (kind !== 'digest' || seen.has(key)) continue;
    seen.add(key);
    digests.add(told);
  }
  return digests;
}

function chooseStep(name: string): Step {
  const step = Object.hasOwn(STEPS, name) ? STEPS[name] : undefined;
  if (step) return step;
  throw new UsageError(`There is no step ${name}. The steps are ${Object.keys(STEPS).join(', ')}.`);
}

const write = (quads: readonly Quad[]): string => String(nquads.writeArticle(quads));
