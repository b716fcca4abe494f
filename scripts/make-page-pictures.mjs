#!/usr/bin/env node
/**
 * Makes the user guide's pictures of pages, docs/user-guide/images/pages-*.png, from the sample library:
 *
 *   node scripts/make-page-pictures.mjs
 *
 * Needs LibreOffice, which draws the Word files, poppler's pdftoppm, and ImageMagick's montage and mogrify.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProgram } from './setup/find-program.mjs'
import { inProject } from './setup/project.mjs'

/** Which pages are shown, side by side. */
const documents = [
  { name: 'note', kind: 'briefing', id: 'sample-briefing-pretoria', style: 'neutral', pages: [1, 2, 3] },
  { name: 'note', kind: 'briefing', id: 'sample-briefing-duesseldorf', style: 'flanders', pages: [1, 2, 3] },
  { name: 'book', kind: 'book', id: 'sample-book-south-africa', style: 'neutral', pages: [1, 2, 3, 4] },
  { name: 'book', kind: 'book', id: 'sample-book-south-africa', style: 'flanders', pages: [1, 2, 3, 4] },
]

const mostBytes = 120_000
/** Pages are this many pixels wide, and stand on the grey of a desk. */
const width = 420
const desk = '#D6D6D6'

/**
 * @param {string} program
 * @param {readonly string[]} words
 */
function run(program, ...words) {
  const path = findProgram(program)
  if (path === null) throw new Error(`There is no ${program} on this machine.`)
  const { status, stderr, error } = spawnSync(path, words, { encoding: 'utf8', timeout: 180_000 })
  if (error !== undefined || status !== 0) throw new Error(`${program} ${words.join(' ')}: ${error?.message ?? stderr}`)
}

const folder = mkdtempSync(join(tmpdir(), 'chancery-pages-'))
try {
  const library = join(folder, 'library')
  const chancery = inProject('bin', 'chancery.mjs')
  run('node', chancery, 'init', library, '--sample')
  for (const { name, kind, id, style, pages } of documents) {
    const file = join(folder, `${name}-${style}`)
    const last = String(pages.at(-1))
    run('node', chancery, 'export', kind, id, '--library', library, '--style', style, '--out', `${file}.docx`)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, `${file}.docx`)
    run('pdftoppm', '-png', '-l', last, '-scale-to-x', String(width), '-scale-to-y', '-1', `${file}.pdf`, file)
    const picture = inProject('docs', 'user-guide', 'images', `pages-${name}-${style}.png`)
    const sheets = pages.map((page) => findSheet(file, page))
    run('montage', ...sheets, '-tile', `${pages.length}x1`, '-geometry', '+12+12', '-background', desk, picture)
    run('mogrify', '+dither', '-colors', '128', '-strip', '-define', 'png:compression-level=9', picture)
    const { size } = statSync(picture)
    if (size > mostBytes) throw new Error(`${picture} has ${size} bytes, more than ${mostBytes}.`)
    process.stdout.write(`${picture}: ${size} bytes\n`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/**
 * A page's picture; its number has as many digits as that of the document's last page.
 * @param {string} file
 * @param {number} page
 * @returns {string}
 */
function findSheet(file, page) {
  const names = [1, 2, 3].map((digits) => `${file}-${String(page).padStart(digits, '0')}.png`)
  const found = names.find((name) => statSync(name, { throwIfNoEntry: false }) !== undefined)
  if (found === undefined) throw new Error(`There is no page ${page} of ${file}.`)
  return found
}
