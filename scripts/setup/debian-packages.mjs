import { existsSync } from 'node:fs'
import { runProgram } from './run-program.mjs'
import { SetupProblem } from './setup-problem.mjs'
import { step } from './step.mjs'

/** Whether packages come from apt here. */
export function isDebianLike() {
  return process.platform === 'linux' && existsSync('/usr/bin/apt-get')
}

/**
 * Installs Debian or Ubuntu packages. Each is a list of names of which the first that this release knows is taken.
 * Throws a SetupProblem with the exact command where it may not or cannot.
 * @param {string} what in words, such as 'the shared libraries Electron needs'
 * @param {readonly (readonly string[])[]} packages
 */
export async function installDebianPackages(what, packages) {
  if (process.getuid?.() !== 0) {
    const names = packages.map((alternatives) => alternatives[alternatives.length - 1]).join(' ')
    throw new SetupProblem(
      `${what[0]?.toUpperCase()}${what.slice(1)}: missing here, and only root may install packages.`,
      [`sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}`],
    )
  }
  await step(`Installing ${what} with apt-get`, async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' }
    await runProgram('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=120', 'update'], { env })
    const names = await namesOfThisRelease(packages)
    const args = ['-q', '-y', '-o', 'DPkg::Lock::Timeout=120', 'install', '--no-install-recommends', ...names]
    const result = await runProgram('apt-get', args, { env })
    if (result.code === 0) return
    throw new SetupProblem(
      `apt-get could not install ${what}.`,
      [`apt-get update && apt-get ${args.slice(4).join(' ')}`],
      result.output,
    )
  })
}

/**
 * @param {readonly (readonly string[])[]} packages
 * @returns {Promise<string[]>}
 */
async function namesOfThisRelease(packages) {
  const { stdout } = await runProgram('apt-cache', ['policy', ...packages.flat()], {
    env: { ...process.env, LC_ALL: 'C' },
  })
  return chooseNames(packages, stdout)
}

/**
 * The name of each package that `apt-cache policy` knows a candidate for; the last one where it knows none, so that
 * apt-get names it in its complaint.
 * @param {readonly (readonly string[])[]} packages
 * @param {string} policy what `apt-cache policy` printed
 * @returns {string[]}
 */
export function chooseNames(packages, policy) {
  const known = new Set(
    [...policy.matchAll(/^(\S+):\n\s+Installed: .*\n\s+Candidate: (?!\(none\))/gm)].map((match) => match[1]),
  )
  return packages.map((names) => names.find((name) => known.has(name)) ?? names.at(-1) ?? '')
}
