import { defineConfig } from 'vitest/config'
import { publishers } from './scripts/publishers.mjs'

export default defineConfig({
  test: {
    projects: [
      {
        extends: './vite.config.ts',
        test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}'], testTimeout: 30_000, isolate: false },
      },
      {
        plugins: [publishers()],
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          // One server serves all files, two at a time.
          globalSetup: 'tests/setup.ts',
          maxWorkers: 2,
          // What the files share is read once a worker, and each worker has a browser.
          isolate: false,
          testTimeout: 90_000,
          hookTimeout: 60_000,
          // What a page shows may follow a moment after what was done, longer on a busy machine.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
})
