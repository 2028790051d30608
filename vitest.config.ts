import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    environment: 'node',
    testTimeout: 30_000,
    // A property test prints its seed and counter-example; a longer cut would hide it.
    chaiConfig: { truncateThreshold: 0 },
  },
});
