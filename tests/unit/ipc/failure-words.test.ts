import { describe, expect, test } from 'vitest'
import type { Failure, FailureCode } from '../../../src/shared/ipc/failure'
import { describeFailure } from '../../../src/shared/ipc/failure-words'
import { languages } from '../../../src/shared/model/language'

const failures: { readonly [C in FailureCode]: Extract<Failure, { code: C }> } = {
  invalidInput: { code: 'invalidInput', problems: ['date: not a day'] },
  invalidRecord: { code: 'invalidRecord', recordKind: 'people', problems: ['name: empty'] },
  notFound: { code: 'notFound', recordKind: 'dossiers', id: 'dossier-x' },
  unknownPartner: { code: 'unknownPartner', partner: 'QQ' },
  unknownLanguage: { code: 'unknownLanguage', language: 'es' },
  stillUsed: { code: 'stillUsed', recordKind: 'goals', id: 'goal-x', usedBy: ['Meeting in Pretoria'] },
  noLibrary: { code: 'noLibrary' },
  libraryMissing: { code: 'libraryMissing', folder: '/data/library' },
  notAFolder: { code: 'notAFolder', path: '/data/file' },
  libraryExists: { code: 'libraryExists', folder: '/data/library' },
  libraryDamaged: { code: 'libraryDamaged', file: '/data/library.json', problems: ['line 4 is cut off'] },
  libraryTooNew: { code: 'libraryTooNew', file: '/data/library.json', format: 9, known: 1 },
  libraryInUse: { code: 'libraryInUse', folder: '/data/library', holder: 'process 4021' },
  readOnly: { code: 'readOnly', path: '/data' },
  libraryUnmended: { code: 'libraryUnmended', folder: '/data/library' },
  backupDamaged: { code: 'backupDamaged', file: '/usb/backup.chancery', problems: ['line 9 is cut off'] },
  packageDamaged: { code: 'packageDamaged', problems: ['not a zip archive'] },
  versionGone: { code: 'versionGone', recordKind: 'agreements', id: 'agreement-x' },
  pathMissing: { code: 'pathMissing', path: '/usb/library' },
  nameTooLong: { code: 'nameTooLong', path: '/data/aaaa' },
  diskFull: { code: 'diskFull', path: '/data' },
  fileInUse: { code: 'fileInUse', file: 'note.docx' },
  fileExists: { code: 'fileExists', file: 'note.docx' },
  fileMissing: { code: 'fileMissing', file: 'note.md' },
  notPermitted: { code: 'notPermitted', path: '/root/x' },
  diskFault: { code: 'diskFault', path: '/data', reason: 'EIO' },
  exportStopped: { code: 'exportStopped', reason: 'memory' },
  notAPicture: { code: 'notAPicture', file: '/data/plan.bmp' },
  notATemplate: { code: 'notATemplate', file: '/data/letter.doc' },
  wordFileHasMacros: { code: 'wordFileHasMacros', file: '/data/letter.docx' },
  wordFileIsStrict: { code: 'wordFileIsStrict', file: '/data/letter.docx' },
  attachmentTooLarge: { code: 'attachmentTooLarge', file: '/data/map.png', most: 20 },
  nothingToUndo: { code: 'nothingToUndo' },
  outdated: { code: 'outdated', recordKind: 'briefings', id: 'briefing-x' },
  internal: { code: 'internal', reference: 'A1B2' },
}

describe.each(Object.values(failures))('the failure $code', (failure) => {
  test('is told in four languages, each in its own words', () => {
    const told = languages.map((language) => describeFailure(failure, language))
    expect(new Set(told.map(({ title }) => title)).size).toBe(4)
    expect(new Set(told.map(({ advice }) => advice)).size).toBe(4)
  })

  test.each(languages)('names every fact it knows in %s and leaves no gap', (language) => {
    const { title, advice } = describeFailure(failure, language)
    const { code, ...facts } = failure
    for (const [name, fact] of Object.entries(facts)) {
      if (name === 'recordKind' || code === 'exportStopped') continue
      for (const value of Array.isArray(fact) ? fact : [fact]) expect(`${title} ${advice}`).toContain(String(value))
    }
    expect(`${title} ${advice}`).not.toMatch(/undefined|null|\[object/)
    expect(title).toMatch(/^[\p{Lu}“„«/]|^note/u)
  })
})

test('a file that is open elsewhere says which, and that the export can be repeated', () => {
  expect(describeFailure({ code: 'fileInUse', file: 'note.docx' }, 'en')).toEqual({
    title: '“note.docx” is open in another program',
    advice: 'Close it in Word, then export again.',
  })
})

test.each(languages)(
  'a full or faulty disk is told in %s in words that also hold for a backup or an export',
  (language) => {
    for (const failure of [failures.diskFull, failures.diskFault]) {
      expect(describeFailure(failure, language).advice).not.toMatch(/wijziging|change was|Änderung|modification/)
    }
  },
)

test.each(languages)(
  'a library in use says in %s which file to delete where its holder is gone for good',
  (language) => {
    expect(describeFailure(failures.libraryInUse, language).advice).toContain('library.lock')
  },
)

test.each(languages)(
  'a library of this format, of a newer version all the same, is told in %s without formats',
  (language) => {
    const { advice } = describeFailure(
      { code: 'libraryTooNew', file: '/data/library.json', format: 2, known: 2 },
      language,
    )
    expect(advice).not.toContain('2')
    expect(advice).not.toBe('')
  },
)

test('of many problems the first five are told and the rest counted', () => {
  const problems = ['a: 1', 'b: 2', 'c: 3', 'd: 4', 'e: 5', 'f: 6', 'g: 7']
  expect(describeFailure({ code: 'invalidInput', problems }, 'en').advice).toBe(
    'Nothing was changed. Correct this: a: 1; b: 2; c: 3; d: 4; e: 5; +2.',
  )
})
