import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build, commandLine, isBuilt } from '../setup/build.mjs'
import { inProject } from '../setup/project.mjs'

/**
 * Runs the built `chancery` command in this process. In a checkout whose build is missing or older than its source,
 * builds it first; whatever set-up has to say goes to stderr, so stdout belongs to the command alone.
 */
export async function runCommandLine() {
  if (existsSync(inProject('src', 'cli')) && !isBuilt(commandLine)) {
    const { installDependencies } = await import('../setup/dependencies.mjs')
    const { describeProblem } = await import('../setup/setup-problem.mjs')
    try {
      await installDependencies()
      await build(commandLine)
    } catch (error) {
      process.stderr.write(`${describeProblem(error)}\n`)
      process.exitCode = 1
      return
    }
  }
  createRequire(import.meta.url)(inProject(commandLine.result))
}
