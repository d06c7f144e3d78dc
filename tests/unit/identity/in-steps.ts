import { groupBy } from '../../../src/group-by.ts';
import type { ArticleDigest } from '../../../src/identity/digest/article-digest.ts';
import { type Line, readLine, writeLine } from '../../../src/identity/steps/line.ts';
import { runStep } from '../../../src/identity/steps/run-step.ts';
import type { StepOptions } from '../../../src/identity/steps/step.ts';
import { STEPS } from '../../../src/identity/steps/steps.ts';
import { nquads } from '../../../src/serialise/nquads.ts';

/** An order of items; each time it is asked another one may come. */
export type Shuffle = <T>(items: readonly T[]) => T[];

/**
 * The graph of conclusions, made step by step as a cluster makes it: lines are dealt out by their keys over so many runs of
 * each step, the keys and the lines of each in any order.
 *
 * @returns the lines of the graph, sorted, each once
 */
export async function concludeInSteps(
  digests: readonly ArticleDigest[],
  options: StepOptions,
  { parts, shuffle }: { readonly parts: number; readonly shuffle: Shuffle },
): Promise<string[]> {
  const quads = new Set<string>();
  const run = async (
    name: string,
    lines: readonly string[],
    tables: readonly string[] = [],
  ): Promise<string[]> => {
    const step = STEPS[name];
    if (!step) throw new Error(`no step ${name}`);
    const made: string[] = [];
    for await (const each of runStep(step, stream([...tables, ...lines]), options)) {
      if ('kind' in each) made.push(writeLine(each));
      else for (const line of String(nquads.writeArticle(each)).split('\n')) if (line !== '') quads.add(line);
    }
    return made;
  };
  const deal = async (
    name: string,
    lines: readonly string[],
    tables: readonly string[] = [],
  ): Promise<string[]> => {
    const groups = groupBy(lines, (line) => readLine(line).key);
    const dealt = groupBy(shuffle([...groups.values()]), () =>
      Math.floor(shuffle([...range(parts)])[0] ?? 0),
    );
    const made: string[] = [];
    for (const part of range(parts))
      made.push(
        ...(await run(
          name,
          (dealt.get(part) ?? []).flatMap((group) => shuffle(group)),
          tables,
        )),
      );
    return made;
  };
  const isOf =
    (kind: string) =>
    (line: string): boolean =>
      line.startsWith(`${kind}\t`);

  const articles = digests.map((told) => writeLine({ kind: 'digest', key: told.article, told }));
  const parties = await run('sum-parties', await deal('sum-parties', articles));
  await run('tell-parties', [], parties);
  const names = await deal('sum-names', await deal('sum-names', articles, parties), parties);
  const groups = await run('part-names', names);
  const tables = [...parties, ...groups];
  const mentions = await deal('deal-mentions', articles, tables);
  const holdings = await deal('list-seats', mentions, tables);
  const gainsaid = await deal('settle-seats', holdings, parties);
  const persons = await deal('tell-persons', mentions, [...tables, ...gainsaid]);
  await deal('tell-items', persons.filter(isOf('item')));
  const copies = await deal('find-copies', await deal('deal-sketches', articles));
  const stories = await run('join-up', await deal('join-up', copies));
  const reports = await deal(
    'deal-reports',
    [...articles, ...persons.filter(isOf('meant')), ...stories],
    parties,
  );
  const links = await deal('link-reports', reports.filter(isOf('report')));
  const joined = await run('join-up', await deal('join-up', links));
  const facts = await deal('deal-facts', [...reports.filter(isOf('fact')), ...joined]);
  const firsts = await deal('tell-happenings', facts);
  await deal('tell-moved-dates', firsts);
  return [...quads].sort();
}

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

async function* stream(lines: readonly string[]): AsyncGenerator<Line> {
  for (const line of lines) yield readLine(line);
}
