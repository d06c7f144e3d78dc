import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take a minute or more, those that wait for other programs the most first. */
const LONGEST = [
  'cluster/spark',
  'package/installed',
  'stores/stores',
  'browser/explorer',
  'cli/every-option',
  'cli/streams',
  'unit/compile/manifest/past-build',
  'unit/review/review',
];

/** Begins with the longest files, so that at the end no worker is alone with one; the others in their usual order. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files);
    const first = LONGEST.flatMap((name) =>
      others.filter(({ moduleId }) => moduleId.endsWith(`tests/${name}.test.ts`)),
    );
    return [...first, ...others.filter((file) => !first.includes(file))];
  }
}
