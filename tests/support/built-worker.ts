import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

/** The worker that writes Word files, bundled as the application has it; `remove` throws it away. */
export async function buildWorker(): Promise<{ readonly file: string; readonly remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-worker-'))
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      target: 'node18',
      minify: false,
      rolldownOptions: {
        input: { 'word-worker': 'src/main/export/worker/word-worker.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
    ssr: { target: 'node', noExternal: true },
  })
  return { file: join(folder, 'word-worker.cjs'), remove: () => rmSync(folder, { recursive: true, force: true }) }
}
