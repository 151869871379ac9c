import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      { extends: './vite.config.ts', test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}'] } },
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          // One browser and one server serve all files, one after another.
          globalSetup: 'tests/setup.ts',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
