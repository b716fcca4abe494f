import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { inProject } from './project.mjs'
import { runNpm } from './run-npm.mjs'
import { SetupProblem } from './setup-problem.mjs'
import { step } from './step.mjs'

/**
 * @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[], link?: boolean }} LockedPackage
 * @typedef {{ platform: string, arch: string, libc: 'glibc' | 'musl' | null }} Machine
 */

/** Installs exactly what package-lock.json names, unless that is what stands in node_modules already. */
export async function installDependencies() {
  if (dependenciesAreInstalled()) return
  const result = await step('Installing dependencies from package-lock.json', () =>
    runNpm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']),
  )
  if (result.code !== 0) {
    throw new SetupProblem(
      'The dependencies could not be installed. npm needs to reach a package registry, or a filled cache.',
      ['npm ci'],
      result.output,
    )
  }
}

/** Whether node_modules holds every package of the lock file that belongs on this machine, in the locked version. */
export function dependenciesAreInstalled() {
  const installedLock = inProject('node_modules', '.package-lock.json')
  if (!existsSync(installedLock)) return false
  const locked = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')).packages
  const installed = JSON.parse(readFileSync(installedLock, 'utf8')).packages
  return missingPackages(locked, installed, thisMachine()).length === 0
}

/**
 * The packages of a lock file that are absent, or there in another version. A package that is optional counts only
 * when it is made for this very machine: those carry the compilers' and checkers' programs.
 * @param {Record<string, LockedPackage>} locked
 * @param {Record<string, LockedPackage>} installed
 * @param {Machine} machine
 * @returns {string[]}
 */
export function missingPackages(locked, installed, machine) {
  return Object.entries(locked)
    .filter(([path, entry]) => {
      if (path === '') return false
      const there = installed[path]
      if (there !== undefined) return there.version !== entry.version
      return entry.optional === true ? isMadeFor(entry, machine) : true
    })
    .map(([path]) => path)
}

/**
 * @param {LockedPackage} entry
 * @param {Machine} machine
 */
function isMadeFor(entry, machine) {
  if (entry.os === undefined || entry.cpu === undefined) return false
  const libcFits = entry.libc === undefined || (machine.libc !== null && entry.libc.includes(machine.libc))
  return entry.os.includes(machine.platform) && entry.cpu.includes(machine.arch) && libcFits
}

/** @returns {Machine} */
function thisMachine() {
  return { platform: process.platform, arch: process.arch, libc: process.platform === 'linux' ? linuxLibc() : null }
}

function linuxLibc() {
  return readdirSync('/lib').some((name) => name.startsWith('ld-musl-')) ? 'musl' : 'glibc'
}
