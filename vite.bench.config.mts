import { defineConfig } from 'vite'

/** The bench: the program itself, and the one that it starts for each task that wants a process of its own. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'build/bench',
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: { bench: 'bench/main.ts', task: 'bench/tasks/run-task.ts' },
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
    },
  },
  ssr: { target: 'node', noExternal: true },
})
