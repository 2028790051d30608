import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    environment: 'node',
    testTimeout: 30_000,
    // Files of a worker share their modules, which halves the time: no test leaves anything behind in them.
    isolate: false,
    maxWorkers: '100%',
    // A property test prints its seed and counter-example; a longer cut would hide it.
    chaiConfig: { truncateThreshold: 0 },
  },
});
