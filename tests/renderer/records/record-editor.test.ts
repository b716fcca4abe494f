import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newDraft, openDraft, type RecordDraft } from '../../../src/renderer/records/record-draft'
import { RecordEditor } from '../../../src/renderer/records/record-editor'
import type { Input, Output, Reply } from '../../../src/shared/ipc/contract'
import type { Failure } from '../../../src/shared/ipc/failure'
import type { Dossier } from '../../../src/shared/model/dossier'
import { noText } from '../../../src/shared/model/language'
import type { RecordKind, RecordOf } from '../../../src/shared/model/library'
import { aDossier, anAgreement, aPerson, text } from '../../support/builders'

type Saved = Output<'records/save'>

/** A library of one record that checks revisions, counts what it is asked, and can be told to fail or to wait. */
class OneRecordLibrary {
  readonly saved: Saved['record'][] = []
  readonly kept: RecordDraft[] = []
  stored: Saved | null = null
  failure: Failure | null = null
  hold: Promise<void> = Promise.resolve()

  readonly save = async (input: Input<'records/save'>): Promise<Reply<Saved>> => {
    await this.hold
    if (this.failure !== null) return { ok: false, failure: this.failure }
    if (this.stored !== null && this.stored.record.revision !== input.record.revision) {
      return { ok: false, failure: { code: 'outdated', recordKind: input.kind, id: input.record.id } }
    }
    this.saved.push(input.record)
    const revision = this.stored === null ? 1 : input.record.revision + 1
    this.stored = { ...input, record: { ...input.record, revision } } as Saved
    return { ok: true, value: this.stored }
  }

  readonly read = async (): Promise<Reply<Saved>> =>
    this.stored === null
      ? { ok: false, failure: { code: 'notFound', recordKind: 'dossiers', id: 'x' } }
      : { ok: true, value: this.stored }

  edits<K extends RecordKind>(draft: RecordDraft<K>): RecordEditor<K> {
    const keep = (each: RecordDraft): void => void this.kept.push(each)
    return new RecordEditor(draft, { save: this.save, read: this.read, keep, rest: 600 })
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function open<K extends RecordKind>(kind: K, record: RecordOf<K>) {
  const library = new OneRecordLibrary()
  library.stored = { kind, record } as unknown as Saved
  return { library, editor: library.edits(openDraft(kind, record)) }
}

test('typing is stored once, when it has rested', async () => {
  const { library, editor } = open('dossiers', aDossier())
  for (const owner of ['A', 'An', 'Ann']) {
    editor.edit(['owner'], owner)
    await vi.advanceTimersByTimeAsync(500)
  }
  expect(library.saved).toEqual([])
  expect(editor.state().isSaving).toBe(true)
  await vi.advanceTimersByTimeAsync(600)
  expect(library.saved.map((record) => (record as Dossier).owner)).toEqual(['Ann'])
  expect(editor.state()).toMatchObject({ isSaving: false, failure: null })
})

test('what is typed while a save is under way follows it, on the stored revision', async () => {
  const { library, editor } = open('dossiers', aDossier({ revision: 7 }))
  let release: () => void = () => undefined
  library.hold = new Promise((resolve) => {
    release = resolve
  })
  editor.edit(['owner'], 'Ann')
  const flushed = editor.flush()
  editor.edit(['twinning'], 'Ghent')
  release()
  await flushed
  expect(library.saved.map(({ revision }) => revision)).toEqual([7, 8])
  expect(editor.state().draft.record).toEqual(library.stored?.record)
  expect(editor.state().draft.record).toMatchObject({ owner: 'Ann', twinning: 'Ghent' })
})

test('an entry that cannot be stored is kept beside the record, and everything else is stored', async () => {
  const { library, editor } = open('dossiers', aDossier({ nextElection: '2028-01-01' }))
  editor.reject(['nextElection'], { text: 'soon', problem: { code: 'not-a-date' } })
  editor.edit(['owner'], 'Ann')
  await vi.advanceTimersByTimeAsync(600)
  expect(library.saved).toHaveLength(1)
  expect(library.saved[0]).toMatchObject({ owner: 'Ann', nextElection: '2028-01-01' })
  expect(editor.state().draft.rejected).toEqual({
    nextElection: { text: 'soon', problem: { code: 'not-a-date' } },
  })
  expect(library.kept.at(-1)?.rejected).toHaveProperty('nextElection')
})

test('an end before its beginning waits until the beginning fits', async () => {
  const { library, editor } = open('people', aPerson({ validFrom: '2027-05-01' }))
  editor.edit(['validUntil'], '2027-03-01')
  expect(editor.state().draft.rejected.validUntil?.problem).toEqual({ code: 'before-start' })
  editor.edit(['validFrom'], '2027-01-01')
  await vi.advanceTimersByTimeAsync(600)
  expect(editor.state().draft.rejected).toEqual({})
  expect(library.saved[0]).toMatchObject({ validFrom: '2027-01-01', validUntil: '2027-03-01' })
})

test('a failed save keeps every word, and the next attempt stores it', async () => {
  const { library, editor } = open('dossiers', aDossier())
  library.failure = { code: 'diskFull', path: '/library' }
  editor.edit(['owner'], 'Ann')
  expect(await editor.flush()).toBe(false)
  expect(editor.state()).toMatchObject({ isSaving: false, failure: library.failure })
  expect(editor.state().draft.record).toMatchObject({ owner: 'Ann' })
  library.failure = null
  expect(await editor.flush()).toBe(true)
  expect(library.stored?.record).toMatchObject({ owner: 'Ann' })
})

test('in a conflict mine can be kept, over what the other one stored', async () => {
  const { library, editor } = open('dossiers', aDossier({ revision: 1 }))
  library.stored = { kind: 'dossiers', record: aDossier({ revision: 4, owner: 'Theirs' }) }
  editor.edit(['owner'], 'Mine')
  expect(await editor.flush()).toBe(false)
  expect(editor.state().failure?.code).toBe('outdated')
  await editor.keepMine()
  expect(library.stored?.record).toMatchObject({ owner: 'Mine', revision: 5 })
  expect(editor.state().failure).toBeNull()
})

test('in a conflict theirs can be taken, and mine is gone', async () => {
  const { library, editor } = open('dossiers', aDossier({ revision: 1 }))
  library.stored = { kind: 'dossiers', record: aDossier({ revision: 4, owner: 'Theirs' }) }
  editor.edit(['owner'], 'Mine')
  await editor.flush()
  await editor.takeTheirs()
  expect(editor.state().draft.record).toEqual(library.stored.record)
  expect(library.saved).toEqual([])
})

test('a change from elsewhere is taken over, but never over something unsaved', async () => {
  const { library, editor } = open('dossiers', aDossier({ id: 'za', revision: 1 }))
  const other = aDossier({ id: 'za', revision: 2, owner: 'Theirs' })
  editor.adopt(other)
  expect(editor.state().draft.record).toBe(other)
  editor.edit(['owner'], 'Mine')
  editor.adopt(aDossier({ id: 'za', revision: 3, owner: 'Again' }))
  expect(editor.state().draft.record).toMatchObject({ owner: 'Mine' })
  expect(library.saved).toEqual([])
})

test('a new record is stored as soon as it has what it needs', async () => {
  const library = new OneRecordLibrary()
  const editor = library.edits(newDraft('dossiers', aDossier({ name: noText, code: '' })))
  editor.edit(['owner'], 'Ann')
  editor.edit(['code'], 'MT')
  await vi.advanceTimersByTimeAsync(2000)
  expect(library.saved).toEqual([])
  expect(editor.state().isSaving).toBe(false)
  editor.edit(['name'], text({ de: 'Malta' }))
  await vi.advanceTimersByTimeAsync(600)
  expect(library.stored?.record).toMatchObject({ code: 'MT', owner: 'Ann', name: { de: 'Malta' } })
})

test('a part that is not complete yet waits on the page while the rest is stored', async () => {
  const { library, editor } = open('agreements', anAgreement())
  editor.edit(['relations'], [{ id: 'r1', kind: 'amends', agreement: '' }])
  editor.edit(['contact'], 'Ann')
  await vi.advanceTimersByTimeAsync(600)
  expect(library.stored?.record).toMatchObject({ contact: 'Ann', relations: [] })
  expect(editor.state().draft.record.relations).toHaveLength(1)
  editor.edit(['relations', 'r1', 'agreement'], 'other')
  await vi.advanceTimersByTimeAsync(600)
  expect(library.stored?.record).toMatchObject({ relations: [{ id: 'r1', kind: 'amends', agreement: 'other' }] })
})

test('after it is closed nothing is stored any more', async () => {
  const { library, editor } = open('dossiers', aDossier())
  editor.edit(['owner'], 'Ann')
  editor.close()
  await vi.advanceTimersByTimeAsync(2000)
  await editor.flush()
  expect(library.saved).toEqual([])
})
