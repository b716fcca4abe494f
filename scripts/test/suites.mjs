import { readFileSync } from 'node:fs'
import { inProject } from '../setup/project.mjs'

/**
 * @typedef {'commandLine' | 'window' | 'outsidePrograms'} Need
 *
 * @typedef {object} Check one program run; it counts as one test
 * @property {string} title
 * @property {readonly string[]} command Node arguments
 *
 * @typedef {object} Suite
 * @property {string} name what it is called on the command line
 * @property {string} title
 * @property {readonly Check[] | null} checks null for a vitest project of the same name
 * @property {readonly Need[]} needs
 * @property {boolean} alone whether it is disturbed by others running beside it
 * @property {readonly string[]} files which of a vitest project's files; all of them when none is named
 * @property {number} minutes how long it may last
 */

/** Longer than any suite takes, so that one that hangs ends too. */
const minutes = 20

/** @returns {readonly Suite[]} every suite, in the order they are reported */
export function allSuites() {
  return [
    { name: 'typecheck', title: 'Type check', checks: typeChecks(), needs: [], alone: false, files: [], minutes },
    { name: 'lint', title: 'Lint and format', checks: [lint], needs: [], alone: false, files: [], minutes },
    vitest('house', 'House rules'),
    vitest('unit', 'Unit'),
    vitest('store', 'Store'),
    vitest('ipc', 'Bridge between window and main'),
    vitest('renderer', 'Renderer'),
    // A build server starts Microsoft's validator for each of thousands of documents.
    { ...vitest('export', 'Export', ['outsidePrograms']), minutes: 60 },
    vitest('cli', 'Command line', ['commandLine', 'outsidePrograms']),
    vitest('e2e', 'The real window', ['window', 'commandLine', 'outsidePrograms'], true),
  ]
}

/**
 * The tests that try to break the store and the Word files, which try far more under `npm run test:soak`.
 * @returns {readonly Suite[]}
 */
export function soakSuites() {
  const store = ['crash', 'damaged-bytes', 'faults-at-random', 'racing'].map((name) => `tests/store/${name}.test.ts`)
  return [
    { ...vitest('store', 'Store, at length', [], true), files: store, minutes: 240 },
    {
      ...vitest('cli', 'Killed at random moments', ['commandLine'], true),
      files: ['tests/cli/killed.test.ts'],
      minutes: 240,
    },
    {
      ...vitest('export', 'Word files, at length'),
      files: ['tests/export/generated/generated-documents.test.ts', 'tests/export/spec/valid-examples.test.ts'],
      minutes: 240,
    },
  ]
}

/** One check for each area that tsconfig.json names. */
function typeChecks() {
  /** @type {{ references: { path: string }[] }} */
  const solution = JSON.parse(readFileSync(inProject('tsconfig.json'), 'utf8'))
  return solution.references.map(({ path }) => ({
    title: path,
    command: ['node_modules/typescript/bin/tsc', '--project', path, '--pretty', String(process.stdout.isTTY === true)],
  }))
}

/** @type {Check} */
const lint = {
  title: 'biome check',
  command: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--max-diagnostics=none'],
}

/**
 * @param {string} name
 * @param {string} title
 * @param {readonly Need[]} [needs]
 * @param {boolean} [alone]
 * @returns {Suite}
 */
function vitest(name, title, needs = [], alone = false) {
  return { name, title, checks: null, needs, alone, files: [], minutes }
}

/**
 * The suites a command line names; all of them when it names none. Null with the unknown names when there are any.
 * @template {{ name: string }} S
 * @param {readonly S[]} suites
 * @param {readonly string[]} args
 * @returns {{ suites: readonly S[], unknown: readonly string[] }}
 */
export function chooseSuites(suites, args) {
  const unknown = args.filter((arg) => !suites.some(({ name }) => name === arg))
  return { suites: args.length === 0 ? suites : suites.filter(({ name }) => args.includes(name)), unknown }
}
