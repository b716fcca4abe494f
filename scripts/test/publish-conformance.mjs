import { spawn } from 'node:child_process'
import { installDependencies } from '../setup/dependencies.mjs'
import { inProject } from '../setup/project.mjs'

/**
 * `npm run conformance`: every example of the specifications through Chancery and through this machine's pandoc, and
 * the scores into README.md and docs/conformance.md. Takes a few minutes.
 */
export async function publishConformance() {
  await installDependencies()
  const vitest = [inProject('node_modules/vitest/vitest.mjs'), 'run', '--project', 'export']
  const child = spawn(process.execPath, [...vitest, 'tests/export/spec/beside-pandoc.test.ts'], {
    env: { ...process.env, CHANCERY_CONFORMANCE: 'publish' },
    cwd: inProject('.'),
    stdio: 'inherit',
  })
  process.exitCode = await new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)))
}
