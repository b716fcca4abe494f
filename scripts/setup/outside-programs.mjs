import { installDebianPackages, isDebianLike } from './debian-packages.mjs'
import { findProgram } from './find-program.mjs'
import { SetupProblem } from './setup-problem.mjs'

/**
 * Programs of others that some tests hold the documents against.
 * @typedef {object} OutsideProgram
 * @property {string} title
 * @property {string} program what it is called on PATH
 * @property {string} debianPackage
 * @property {string} variable set to 1 for the tests when it is there
 */

/** @type {readonly OutsideProgram[]} */
export const outsidePrograms = [
  {
    title: 'LibreOffice',
    program: 'soffice',
    debianPackage: 'libreoffice-writer-nogui',
    variable: 'CHANCERY_HAS_LIBREOFFICE',
  },
  { title: 'poppler', program: 'pdftotext', debianPackage: 'poppler-utils', variable: 'CHANCERY_HAS_POPPLER' },
  { title: 'pandoc', program: 'pandoc', debianPackage: 'pandoc', variable: 'CHANCERY_HAS_PANDOC' },
]

/**
 * Installs what is missing of them where that is possible. What cannot be installed is no failure here: the problem
 * comes back beside the variables for the tests, and the tests that need it are skipped and counted.
 * @returns {Promise<{ env: Record<string, string>, problem: SetupProblem | null }>}
 */
export async function provideOutsidePrograms() {
  const absent = outsidePrograms.filter(({ program }) => findProgram(program) === null)
  const problem = absent.length === 0 ? null : await install(absent)
  const env = Object.fromEntries(
    outsidePrograms.map(({ program, variable }) => [variable, findProgram(program) === null ? '' : '1']),
  )
  return { env, problem }
}

/**
 * @param {readonly OutsideProgram[]} programs
 * @returns {Promise<SetupProblem | null>}
 */
async function install(programs) {
  const titles = programs.map(({ title }) => title).join(', ')
  if (!isDebianLike()) {
    return new SetupProblem(`${titles}: not installed; some tests hold documents against them.`, [
      'Install them with your package manager, so that soffice, pdftotext and pandoc are on PATH.',
    ])
  }
  try {
    await installDebianPackages(
      titles,
      programs.map(({ debianPackage }) => [debianPackage]),
    )
    return null
  } catch (error) {
    if (error instanceof SetupProblem) return error
    throw error
  }
}
