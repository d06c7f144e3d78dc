import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/fixed-seed.ts'],
    // Nothing of ours is global, so files may share what they import: it halves the time. What a test spies on it restores.
    isolate: false,
    // Vitest leaves a core to itself, which is half of a machine with two.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    // Commands are run as processes of their own, on machines that may be busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
