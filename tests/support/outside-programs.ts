import { findProgram } from '../../scripts/setup/find-program.mjs'

/**
 * The programs of others that documents are held against, or system calls looked at with, by path; null where this machine has none. A test that needs
 * one says so with `test.skipIf(libreOffice === null)`, and `npm test` reports it as skipped, with the reason.
 */
export const libreOffice: string | null = findProgram('soffice')
export const pandoc: string | null = findProgram('pandoc')
export const pdfToText: string | null = findProgram('pdftotext')
export const pdfInfo: string | null = findProgram('pdfinfo')
export const pdfFonts: string | null = findProgram('pdffonts')
export const chromium: string | null = findProgram('chromium')
export const strace: string | null = findProgram('strace')
