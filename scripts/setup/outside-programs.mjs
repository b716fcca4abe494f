import { existsSync } from 'node:fs'
import { installDebianPackages, isDebianLike } from './debian-packages.mjs'
import { findProgram } from './find-program.mjs'
import { SetupProblem } from './setup-problem.mjs'

/**
 * Programs of others that some tests hold the documents against, or look at the store's system calls with.
 * @typedef {object} OutsideProgram
 * @property {string} title
 * @property {string} program what it is called on PATH
 * @property {readonly string[]} debianPackages
 * @property {readonly string[]} debianFiles what must lie there besides, on Debian and its kin
 * @property {boolean} isOnlyForLinux whether it exists nowhere else, nor do the tests that need it
 * @property {string} variable set to 1 for the tests when it is there
 */

/** @type {readonly OutsideProgram[]} */
export const outsidePrograms = [
  {
    title: 'LibreOffice',
    program: 'soffice',
    // Carlito and Caladea are as wide as Calibri and Cambria: without them pages break elsewhere than in Word.
    debianPackages: ['libreoffice-writer-nogui', 'fonts-crosextra-carlito', 'fonts-crosextra-caladea'],
    debianFiles: [
      '/usr/share/fonts/truetype/crosextra/Carlito-Regular.ttf',
      '/usr/share/fonts/truetype/crosextra/Caladea-Regular.ttf',
    ],
    isOnlyForLinux: false,
    variable: 'CHANCERY_HAS_LIBREOFFICE',
  },
  {
    title: 'poppler',
    program: 'pdftotext',
    debianPackages: ['poppler-utils'],
    debianFiles: [],
    isOnlyForLinux: false,
    variable: 'CHANCERY_HAS_POPPLER',
  },
  {
    title: 'pandoc',
    program: 'pandoc',
    debianPackages: ['pandoc'],
    debianFiles: [],
    isOnlyForLinux: false,
    variable: 'CHANCERY_HAS_PANDOC',
  },
  {
    title: 'Chromium',
    program: 'chromium',
    debianPackages: ['chromium'],
    debianFiles: [],
    isOnlyForLinux: true,
    variable: 'CHANCERY_HAS_CHROMIUM',
  },
  {
    title: 'strace',
    program: 'strace',
    debianPackages: ['strace'],
    debianFiles: [],
    isOnlyForLinux: true,
    variable: 'CHANCERY_HAS_STRACE',
  },
]

/**
 * Installs what is missing of them where that is possible. What cannot be installed is no failure here: the problem
 * comes back beside the variables for the tests, and the tests that need it are skipped and counted.
 * @returns {Promise<{ env: Record<string, string>, problem: SetupProblem | null }>}
 */
export async function provideOutsidePrograms() {
  const absent = outsidePrograms.filter((program) => !isThere(program) && isForThisSystem(program))
  const problem = absent.length === 0 ? null : await install(absent)
  const env = Object.fromEntries(outsidePrograms.map((program) => [program.variable, isThere(program) ? '1' : '']))
  return { env, problem }
}

/** @param {OutsideProgram} outside */
function isForThisSystem({ isOnlyForLinux }) {
  return !isOnlyForLinux || process.platform === 'linux'
}

/** @param {OutsideProgram} outside */
function isThere({ program, debianFiles }) {
  return findProgram(program) !== null && (!isDebianLike() || debianFiles.every((file) => existsSync(file)))
}

/**
 * @param {readonly OutsideProgram[]} programs
 * @returns {Promise<SetupProblem | null>}
 */
async function install(programs) {
  const titles = programs.map(({ title }) => title).join(', ')
  if (!isDebianLike()) {
    const names = programs.map(({ program }) => program).join(', ')
    return new SetupProblem(`${titles}: not installed; some tests need them.`, [
      `Install them with your package manager, so that these are on PATH: ${names}`,
    ])
  }
  try {
    await installDebianPackages(
      titles,
      programs.flatMap(({ debianPackages }) => debianPackages.map((name) => [name])),
    )
    return null
  } catch (error) {
    if (error instanceof SetupProblem) return error
    throw error
  }
}
