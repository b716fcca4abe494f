import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** The suites that need nothing but Node, each one folder under tests/. */
const nodeSuites = ['unit', 'store', 'export', 'ipc', 'house'] as const

export default defineConfig({
  test: {
    projects: [
      ...nodeSuites.map((name) => ({
        test: { name, include: [`tests/${name}/**/*.test.ts`], environment: 'node' as const, testTimeout: 20_000 },
      })),
      {
        plugins: [react()],
        test: {
          name: 'renderer',
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: ['tests/support/no-animations.ts', 'tests/support/clean-up-after-render.ts'],
          testTimeout: 20_000,
          // A simulated page on a busy machine may miss a beat; the report tells what had to be repeated.
          retry: process.env.CI === 'true' ? 1 : 0,
        },
      },
      {
        test: {
          name: 'cli',
          include: ['tests/cli/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/support/build-before-cli.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/support/prepare-window.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
