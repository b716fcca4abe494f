import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

type LockedPackage = {
  readonly integrity?: string
  readonly resolved?: string
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const locked: Readonly<Record<string, LockedPackage>> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8'),
).packages
const packages = Object.entries(locked).filter(([path]) => path !== '')

test('the lock file names no particular server', () => {
  expect(packages.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([])
})

test('the lock file ties every package to its contents; only a program for one system alone may go without', () => {
  const loose = packages.filter(
    ([, { integrity, optional, os }]) => integrity === undefined && !(optional === true && os !== undefined),
  )
  expect(loose.map(([path]) => path)).toEqual([])
})

test('what a package needs on other systems is in the lock file too, so that npm ci works there and here', () => {
  const isLocked = (path: string, name: string) =>
    locked[`node_modules/${name}`] !== undefined || locked[`${path}/node_modules/${name}`] !== undefined
  const missing = packages.flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter((name) => !isLocked(path, name)),
  )
  expect(missing).toEqual([])
})
