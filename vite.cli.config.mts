import { readFileSync, writeFileSync } from 'node:fs'
import { defineConfig, type Plugin } from 'vite'

/** Where the command line is installed without a checkout, it reads its name and version from this. */
function writeAbout(): Plugin {
  return {
    name: 'write-about',
    writeBundle() {
      const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'))
      writeFileSync('build/about.json', `${JSON.stringify({ name, version })}\n`)
    },
  }
}

/**
 * The `chancery` command as one small CommonJS entry. What the source imports dynamically (Word, Markdown) stays a
 * chunk beside it, in the same folder, so that paths relative to the bundle are the same from every part of it.
 */
export default defineConfig({
  publicDir: false,
  plugins: [writeAbout()],
  build: {
    ssr: 'src/cli/chancery.ts',
    ssrEmitAssets: true,
    outDir: 'build/cli',
    target: 'node20',
    license: { fileName: 'third-party-licences.md' },
    rolldownOptions: {
      output: { format: 'cjs', entryFileNames: 'chancery.cjs', chunkFileNames: '[name]-[hash].cjs' },
    },
  },
  ssr: { target: 'node', noExternal: true },
})
