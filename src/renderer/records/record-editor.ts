import type { Input, Output, Reply } from '../../shared/ipc/contract'
import type { Failure } from '../../shared/ipc/failure'
import type { FieldPath } from '../../shared/model/fields/field'
import type { RecordKind, RecordOf } from '../../shared/model/library'
import type { RecordDraft, RejectedEntry } from './record-draft'
import { draftSaved, editDraft, isSameContent, missingFields, openDraft, rejectEntry, storable } from './record-draft'

/** What an editor needs from outside. */
export type EditorEffects = {
  readonly save: (input: Input<'records/save'>) => Promise<Reply<Output<'records/save'>>>
  readonly read: (input: Input<'records/read'>) => Promise<Reply<Output<'records/read'>>>
  /** Called with every state of the draft, to keep it while the window is open. */
  readonly keep: (draft: RecordDraft) => void
  /** How long typing rests before it is stored, in milliseconds. */
  readonly rest: number
}

export type EditorState<K extends RecordKind = RecordKind> = {
  readonly draft: RecordDraft<K>
  /** True from the first keystroke until it is on disk. */
  readonly isSaving: boolean
  /** Why the last attempt to store failed; null when it did not. */
  readonly failure: Failure | null
}

/** Edits one record and stores it: shortly after typing rests, at once on `flush`, one save at a time. */
export class RecordEditor<K extends RecordKind> {
  private current: EditorState<K>
  private readonly listeners = new Set<() => void>()
  private timer: ReturnType<typeof setTimeout> | null = null
  private running: Promise<boolean> | null = null
  private isClosed = false

  constructor(
    draft: RecordDraft<K>,
    private readonly effects: EditorEffects,
  ) {
    this.current = { draft, isSaving: false, failure: null }
  }

  readonly state = (): EditorState<K> => this.current

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly edit = (path: FieldPath, value: unknown): void => {
    this.change(editDraft(this.current.draft, path, value))
  }

  readonly reject = (path: FieldPath, entry: RejectedEntry): void => {
    this.change(rejectEntry(this.current.draft, path, entry))
  }

  /** Stores now what can be stored. False when something could not be. */
  readonly flush = (): Promise<boolean> => {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
    this.running ??= this.store().finally(() => {
      this.running = null
    })
    return this.running
  }

  /** Another place has changed the record: it is taken over unless something is being edited here. */
  readonly adopt = (stored: RecordOf<K>): void => {
    const { draft } = this.current
    if (this.running !== null || this.timer !== null || this.hasUnstored()) return
    if (draft.stored === null || isSameContent(draft.stored, stored)) {
      if (draft.stored?.revision === stored.revision) return
    }
    this.set({ ...this.current, draft: { ...openDraft(draft.kind, stored), rejected: draft.rejected } })
  }

  /** Stores this draft over what another place has stored. */
  readonly keepMine = async (): Promise<void> => {
    const stored = await this.readStored()
    if (stored === null) return
    const { draft } = this.current
    this.set({
      ...this.current,
      failure: null,
      draft: { ...draft, stored, record: { ...draft.record, revision: stored.revision } },
    })
    await this.flush()
  }

  /** Drops this draft for what another place has stored. */
  readonly takeTheirs = async (): Promise<void> => {
    const stored = await this.readStored()
    if (stored !== null) this.set({ draft: openDraft(this.current.draft.kind, stored), isSaving: false, failure: null })
  }

  /** The record is gone or the page is left for good: nothing is stored any more. */
  readonly close = (): void => {
    this.isClosed = true
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
  }

  /** Whether something that could be stored is not stored yet. */
  readonly hasUnstored = (): boolean => {
    const { draft } = this.current
    if (draft.stored === null) return missingFields(draft as unknown as RecordDraft).length === 0
    return !isSameContent(storable(draft), draft.stored)
  }

  private async store(): Promise<boolean> {
    let lastSent: object | null = null
    while (!this.isClosed && this.hasUnstored()) {
      const { kind } = this.current.draft
      const record = storable(this.current.draft)
      // What main has tidied up on the way in differs from what was sent, and sending it again would change nothing.
      if (lastSent !== null && isSameContent(lastSent, record)) break
      lastSent = record
      this.set({ ...this.current, isSaving: true, failure: null })
      const reply = await this.effects.save({ kind, record } as unknown as Input<'records/save'>)
      if (!reply.ok) {
        this.set({ ...this.current, isSaving: false, failure: reply.failure })
        return false
      }
      const stored = reply.value.record as RecordOf<K>
      this.set({ ...this.current, draft: draftSaved(this.current.draft, record, stored) })
    }
    this.set({ ...this.current, isSaving: false })
    return true
  }

  private async readStored(): Promise<RecordOf<K> | null> {
    const { kind, record } = this.current.draft
    const reply = await this.effects.read({ kind, id: (record as { readonly id: string }).id })
    if (reply.ok) return reply.value.record as RecordOf<K>
    this.set({ ...this.current, failure: reply.failure })
    return null
  }

  private change(draft: RecordDraft<K>): void {
    if (draft === this.current.draft) return
    this.set({ ...this.current, draft })
    if (!this.hasUnstored()) return
    this.set({ ...this.current, isSaving: true })
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), this.effects.rest)
  }

  private set(state: EditorState<K>): void {
    this.current = state
    if (!this.isClosed) this.effects.keep(state.draft as unknown as RecordDraft)
    for (const listener of this.listeners) listener()
  }
}
