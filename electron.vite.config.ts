import { readdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

/** What is bundled keeps its authors' names and licences, in a file beside the bundle. */
const license = { fileName: 'third-party-licences.md' }

/** Writes build/files.json: the only files that the app:// protocol will ever serve. */
function listServedFiles(): Plugin {
  return {
    name: 'list-served-files',
    writeBundle(_options, bundle) {
      const renderer = Object.keys(bundle).sort()
      const flags = readdirSync(resolve('assets/flags')).filter((name) => name.endsWith('.svg'))
      writeFileSync(resolve('build/files.json'), `${JSON.stringify({ renderer, flags: flags.sort() }, null, 1)}\n`)
    },
  }
}

/**
 * Main and preload become CommonJS bundles, because a sandboxed preload can load nothing else and Electron starts
 * CommonJS without a detour. Every dependency is bundled, so no node_modules folder ships. Targets are the oldest
 * runtime the app promises to run on: Electron 25, which is Node 18 and Chrome 114.
 */
export default defineConfig({
  main: {
    build: {
      outDir: 'build/main',
      target: 'node18',
      externalizeDeps: false,
      license,
      rolldownOptions: {
        // The worker is a program of its own: it starts without what the window needs.
        input: { main: resolve('src/main/main.ts'), 'word-worker': resolve('src/main/export/worker/word-worker.ts') },
        output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'build/preload',
      target: 'node18',
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: resolve('src/preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react(), listServedFiles()],
    build: {
      outDir: 'build/renderer',
      target: 'chrome114',
      license,
      rolldownOptions: {
        input: { index: resolve('src/renderer/index.html'), print: resolve('src/renderer/print.html') },
      },
    },
  },
})
