import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cacheFolder } from '../../../scripts/setup/cache-folder.mjs'
import { chooseNames } from '../../../scripts/setup/debian-packages.mjs'
import { missingPackages } from '../../../scripts/setup/dependencies.mjs'
import { hasDisplay } from '../../../scripts/setup/display.mjs'
import { nodeVersionProblem } from '../../../scripts/setup/node-version.mjs'
import { describeProblem, SetupProblem } from '../../../scripts/setup/setup-problem.mjs'
import { formatDuration } from '../../../scripts/setup/step.mjs'

describe('Node', () => {
  test.each(['v20.19.0', 'v20.20.2', 'v22.12.0', 'v24.1.0'])('%s is current enough', (version) => {
    expect(nodeVersionProblem(version)).toBeNull()
  })

  test.each(['v12.22.0', 'v18.20.4', 'v20.18.3', 'v21.7.0', 'v22.11.0'])(
    '%s is refused by name, with the remedy',
    (version) => {
      expect(nodeVersionProblem(version)).toContain(`This is Node ${version.slice(1)}.`)
      expect(nodeVersionProblem(version)).toContain('nvm install 22')
    },
  )
})

describe('dependencies', () => {
  const machine = { platform: 'linux', arch: 'x64', libc: 'glibc' } as const
  const locked = {
    '': { version: '1.0.0' },
    'node_modules/react': { version: '19.3.1' },
    'node_modules/checker-linux': { version: '2.0.0', optional: true, os: ['linux'], cpu: ['x64'], libc: ['glibc'] },
    'node_modules/checker-musl': { version: '2.0.0', optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
    'node_modules/checker-mac': { version: '2.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] },
    'node_modules/nice-to-have': { version: '3.0.0', optional: true },
  }

  test('are complete without what is made for other machines', () => {
    const installed = {
      'node_modules/react': { version: '19.3.1' },
      'node_modules/checker-linux': { version: '2.0.0' },
    }
    expect(missingPackages(locked, installed, machine)).toEqual([])
  })

  test('miss a package that is there in another version, and a program made for this machine', () => {
    const installed = { 'node_modules/react': { version: '18.0.0' } }
    expect(missingPackages(locked, installed, machine)).toEqual(['node_modules/react', 'node_modules/checker-linux'])
  })
})

describe('the cache folder', () => {
  test('is the one CHANCERY_CACHE names, on every system', () => {
    expect(cacheFolder({ CHANCERY_CACHE: '/big/disk' }, 'win32', '/home/a')).toBe('/big/disk')
  })

  test('is where each system keeps such things', () => {
    expect(cacheFolder({}, 'linux', '/home/a')).toBe(join('/home/a', '.cache', 'chancery'))
    expect(cacheFolder({ XDG_CACHE_HOME: '/x' }, 'linux', '/home/a')).toBe(join('/x', 'chancery'))
    expect(cacheFolder({}, 'darwin', '/Users/a')).toBe(join('/Users/a', 'Library', 'Caches', 'chancery'))
    expect(cacheFolder({ LOCALAPPDATA: '/L' }, 'win32', '/Users/a')).toBe(join('/L', 'chancery', 'cache'))
  })
})

test('of a Debian package with several names, the one this release has a candidate for is installed', () => {
  const policy = [
    'libgtk-3-0t64:',
    '  Installed: (none)',
    '  Candidate: 3.24.41-4ubuntu1',
    'libasound2:',
    '  Installed: (none)',
    '  Candidate: (none)',
    'libasound2t64:',
    '  Installed: 1.2.11',
    '  Candidate: 1.2.11',
  ].join('\n')
  expect(
    chooseNames([['libgtk-3-0t64', 'libgtk-3-0'], ['libasound2', 'libasound2t64'], ['unheard-of']], policy),
  ).toEqual(['libgtk-3-0t64', 'libasound2t64', 'unheard-of'])
})

test('a display is taken for granted except on Linux, where a variable names it', () => {
  expect([
    hasDisplay({}, 'win32'),
    hasDisplay({}, 'darwin'),
    hasDisplay({}, 'linux'),
    hasDisplay({ DISPLAY: ':0' }, 'linux'),
    hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux'),
  ]).toEqual([true, true, false, true, true])
})

test('a problem is shown with what the program said and the command that mends it', () => {
  const problem = new SetupProblem('The dependencies could not be installed.', ['npm ci'], 'ENOTFOUND\n')
  expect(describeProblem(problem)).toBe(
    'The dependencies could not be installed.\n    ENOTFOUND\n  To fix it:\n    npm ci',
  )
})

test('durations read like sentences', () => {
  expect([420, 12_300, 125_000].map(formatDuration)).toEqual(['0.4 s', '12 s', '2 min 5 s'])
})
