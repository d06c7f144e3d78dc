import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Commands are run as processes of their own, on machines that may be busy.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
