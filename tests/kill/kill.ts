// npm run kill -- --kills 30 --seed 7: kills builds at moments of chance, the same for a seed, and tells what each left.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { startRandom } from '../../bench/random.ts';
import { killBuilds } from './kill-builds.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '30' },
    articles: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
});
const random = startRandom(Number(values.seed));
const root = mkdtempSync(join(tmpdir(), 'communique-kill-'));
try {
  const { seen, end, expected } = await killBuilds({
    root,
    kills: Number(values.kills),
    articles: Number(values.articles),
    random: () => random.below(1_000_000) / 1_000_000,
    log: console.log,
  });
  const whole = !seen.includes('neither') && isDeepStrictEqual(end, expected);
  console.log(whole ? 'the end is the same, byte for byte' : 'the end is NOT the same');
  process.exitCode = whole ? 0 : 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}
