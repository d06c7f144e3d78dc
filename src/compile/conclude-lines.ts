import type { Quad } from '@rdfjs/types';
import { UsageError } from '../errors.ts';
import { conclude } from '../identity/conclude.ts';
import { PackedDigests } from '../identity/digest/packed-digests.ts';
import { writeLine } from '../identity/steps/line.ts';
import { runStep } from '../identity/steps/run-step.ts';
import { STEPS } from '../identity/steps/steps.ts';
import type { LeaderRow } from '../model/knowledge.ts';
import type { Iri } from '../rdf/iri.ts';
import { DEFAULT_BASE } from '../rdf/mint.ts';
import { addSeeds } from '../read/own-seeds.ts';
import { readGazetteer } from '../read/read-gazetteer.ts';
import { readIdentityWords } from '../read/read-identity-words.ts';
import { SEEDS } from '../read/shipped-seeds.ts';
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
  const root = seeds === undefined ? SEEDS : addSeeds(seeds);
  const words = readIdentityWords(root);
  // Few steps ask for them, and a step is over in the time that it takes to read them.
  const leaders = (): readonly LeaderRow[] => readGazetteer(root).leaders;
  const lines = readToldLines(paths, process.stdin);
  if (step === undefined) {
    const [digests, seen] = [new PackedDigests(), new Set<string>()];
    for await (const { kind, key, told } of lines) {
      if (kind !== 'digest' || seen.has(key)) continue;
      seen.add(key);
      digests.add(told);
    }
    for (const quads of conclude(digests, { base, words, leaders: leaders() })) yield write(quads);
    return;
  }
  const chosen = Object.hasOwn(STEPS, step) ? STEPS[step] : undefined;
  if (!chosen)
    throw new UsageError(`There is no step ${step}. The steps are ${Object.keys(STEPS).join(', ')}.`);
  for await (const made of runStep(chosen, lines, { base, words, leaders }))
    yield 'kind' in made ? `${writeLine(made)}\n` : write(made);
}

const write = (quads: readonly Quad[]): string => String(nquads.writeArticle(quads));
