import { replaceEqualDeep } from '@tanstack/react-query'
import type { Failure } from '../../../../shared/ipc/failure'
import type { Briefing } from '../../../../shared/model/briefing'
import { failureOf } from '../../../api/ask'

/** What the keeper needs of the world; the window gives it the real thing, tests their own. */
export type DraftPorts = {
  readonly read: () => Promise<Briefing>
  readonly save: (briefing: Briefing) => Promise<Briefing>
  /** Calls back after a while; returns the function that calls it off. */
  readonly after: (milliseconds: number, step: () => void) => () => void
}

export type DraftState = {
  readonly briefing: Briefing
  /** Whether something is not yet safely on disk. */
  readonly isUnsaved: boolean
  /** Why the last attempt to save failed; the edits are kept. */
  readonly failure: Failure | null
}

/** `now` for what is done at a stroke, `soon` for typing, which is saved when it pauses. */
export type SaveMoment = 'now' | 'soon'

const typingPause = 700

/**
 * Keeps a note while it is edited: shows every edit at once, saves one at a time and in order, and takes over what
 * others changed (an undo, for instance) whenever nothing of its own is waiting. Edits are never dropped: when saving
 * fails they stay until it works or until they are given up on purpose.
 */
export class DraftKeeper {
  private readonly ports: DraftPorts
  private state: DraftState
  private edits = 0
  private savedEdits = 0
  private saving: Promise<void> | null = null
  private callOff: (() => void) | null = null
  private readonly listeners = new Set<() => void>()

  constructor(briefing: Briefing, ports: DraftPorts) {
    this.state = { briefing, isUnsaved: false, failure: null }
    this.ports = ports
  }

  readonly current = (): DraftState => this.state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Changes the note; a change that leaves it the same object is none. */
  edit(change: (briefing: Briefing) => Briefing, moment: SaveMoment): void {
    const briefing = change(this.state.briefing)
    if (briefing === this.state.briefing) return
    this.edits += 1
    this.show({ briefing, isUnsaved: true })
    this.waitNoLonger()
    if (moment === 'now') void this.flush()
    else this.callOff = this.ports.after(typingPause, () => void this.flush())
  }

  /** Saves everything that waits; resolves to whether all of it is on disk. */
  async flush(): Promise<boolean> {
    this.waitNoLonger()
    while (this.savedEdits < this.edits) {
      if (this.saving === null) this.saving = this.saveOnce().finally(() => (this.saving = null))
      await this.saving
      if (this.state.failure !== null) return false
    }
    return true
  }

  /** Takes over the stored note, unless edits of its own are waiting or made meanwhile. */
  async refresh(): Promise<void> {
    if (this.savedEdits < this.edits) return
    const edits = this.edits
    const stored = await this.ports.read()
    if (this.edits === edits && this.savedEdits === edits) this.show({ briefing: this.merged(stored) })
  }

  /** Saves the edits over what somebody else has stored meanwhile. */
  async keepMine(): Promise<boolean> {
    const stored = await this.ports.read()
    this.show({ briefing: { ...this.state.briefing, revision: stored.revision } })
    return this.flush()
  }

  /** Gives up the edits that could not be saved and shows what is stored. */
  async giveUp(): Promise<void> {
    this.waitNoLonger()
    const briefing = await this.ports.read()
    this.savedEdits = this.edits
    this.show({ briefing, isUnsaved: false, failure: null })
  }

  private async saveOnce(): Promise<void> {
    const edits = this.edits
    try {
      const stored = await this.ports.save(this.state.briefing)
      this.savedEdits = edits
      const isWhole = this.edits === edits
      const { revision, updatedAt } = stored
      this.show({
        briefing: isWhole ? this.merged(stored) : { ...this.state.briefing, revision, updatedAt },
        isUnsaved: !isWhole,
        failure: null,
      })
    } catch (thrown) {
      this.show({ failure: failureOf(thrown) })
    }
  }

  /** What was read from the disk; parts that say the same as before stay the same objects, and are not drawn again. */
  private merged(stored: Briefing): Briefing {
    return replaceEqualDeep(this.state.briefing, stored)
  }

  private waitNoLonger(): void {
    this.callOff?.()
    this.callOff = null
  }

  private show(change: Partial<DraftState>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }
}
