import { expect, test } from 'vitest';
import { makeFolder } from '../make-folder.ts';
import { killBuilds } from './kill-builds.ts';

const root = makeFolder();

// Evenly over the time of a build, rather than by chance; `npm run kill` kills thirty at any moment.
const MOMENTS = [0.7, 0.95];

test('builds that were killed go on to the bytes of one that was not, and readers never see half of one', async () => {
  const log: string[] = [];
  const { seen, end, expected } = await killBuilds({
    root,
    kills: MOMENTS.length,
    articles: 12,
    random: () => MOMENTS[log.length] ?? 0.5,
    log: (line) => log.push(line),
  });
  expect(seen, log.join('\n')).not.toContain('neither');
  expect(end, log.join('\n')).toEqual(expected);
}, 400_000);
