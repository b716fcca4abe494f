import { describe, expect, test } from 'vitest'
import { FailureError } from '../../../src/renderer/api/ask'
import { DraftKeeper } from '../../../src/renderer/features/briefings/editing/draft-keeper'
import type { Briefing } from '../../../src/shared/model/briefing'
import { freeText, inSection } from '../../support/briefing-builders'
import { aBriefing } from '../../support/builders'

/** A library of one note that counts revisions, refuses outdated ones, and answers only when told to. */
function aStore(first: Briefing) {
  let stored = first
  let gate: Promise<void> = Promise.resolve()
  let fault: FailureError | null = null
  const timers: (() => void)[] = []
  const saved: string[] = []
  return {
    saved,
    stored: () => stored,
    hold(): () => void {
      let open = (): void => undefined
      gate = new Promise((resolve) => {
        open = resolve
      })
      return open
    },
    fail(failure: FailureError | null): void {
      fault = failure
    },
    /** Somebody else's change. */
    change(principal: string): void {
      stored = { ...stored, principal, revision: stored.revision + 1 }
    },
    pause(): void {
      for (const step of timers.splice(0)) step()
    },
    ports: {
      read: async () => {
        const found = stored
        await gate
        return found
      },
      save: async (briefing: Briefing) => {
        await gate
        if (fault !== null) throw fault
        if (briefing.revision !== stored.revision) {
          throw new FailureError({ code: 'outdated', recordKind: 'briefings', id: briefing.id })
        }
        stored = { ...briefing, revision: stored.revision + 1 }
        saved.push(briefing.principal ?? '')
        return stored
      },
      after: (_milliseconds: number, step: () => void) => {
        timers.push(step)
        return () => void timers.splice(timers.indexOf(step), 1)
      },
    },
  }
}

const titled = (principal: string) => (briefing: Briefing) => ({ ...briefing, principal })
const diskFull = new FailureError({ code: 'diskFull', path: '/library' })

describe('the draft keeper', () => {
  test('shows an edit at once and saves it', async () => {
    const store = aStore(aBriefing({ principal: 'First' }))
    const keeper = new DraftKeeper(store.stored(), store.ports)
    keeper.edit(titled('Second'), 'now')
    expect(keeper.current()).toMatchObject({ briefing: { principal: 'Second' }, isUnsaved: true })
    expect(await keeper.flush()).toBe(true)
    expect(store.stored().principal).toBe('Second')
    expect(keeper.current()).toMatchObject({ isUnsaved: false, briefing: { revision: store.stored().revision } })
  })

  test('keeps the parts that come back from the disk as they were, so that they are not drawn again', async () => {
    const store = aStore(aBriefing({ sections: [inSection('objectives', freeText('Renew the memorandum'))] }))
    const save = async (briefing: Briefing) => structuredClone(await store.ports.save(briefing))
    const keeper = new DraftKeeper(store.stored(), { ...store.ports, save })
    const { sections } = keeper.current().briefing
    keeper.edit(titled('Second'), 'now')
    await keeper.flush()
    expect(keeper.current().briefing).toMatchObject({ principal: 'Second', revision: store.stored().revision })
    expect(keeper.current().briefing.sections).toBe(sections)
  })

  test('saves typing once, when it pauses', async () => {
    const store = aStore(aBriefing({ principal: '' }))
    const keeper = new DraftKeeper(store.stored(), store.ports)
    for (const principal of ['T', 'Ti', 'Title']) keeper.edit(titled(principal), 'soon')
    await Promise.resolve()
    expect(store.saved).toEqual([])
    store.pause()
    await keeper.flush()
    expect(store.saved).toEqual(['Title'])
  })

  test('an edit made while the one before is being saved follows it, with the new revision', async () => {
    const store = aStore(aBriefing({ principal: 'First' }))
    const keeper = new DraftKeeper(store.stored(), store.ports)
    const open = store.hold()
    keeper.edit(titled('Second'), 'now')
    keeper.edit(titled('Third'), 'now')
    open()
    expect(await keeper.flush()).toBe(true)
    expect(store.stored().principal).toBe('Third')
    expect(keeper.current().failure).toBeNull()
  })

  test('a change that changes nothing is not saved', async () => {
    const store = aStore(aBriefing())
    const keeper = new DraftKeeper(store.stored(), store.ports)
    keeper.edit((briefing) => briefing, 'now')
    expect(keeper.current().isUnsaved).toBe(false)
    await keeper.flush()
    expect(store.saved).toEqual([])
  })

  test('takes over what others changed', async () => {
    const store = aStore(aBriefing({ principal: 'First' }))
    const keeper = new DraftKeeper(store.stored(), store.ports)
    store.change('Undone')
    await keeper.refresh()
    expect(keeper.current().briefing.principal).toBe('Undone')
  })

  test('keeps its own edits when others change the note while they wait', async () => {
    const store = aStore(aBriefing({ principal: 'First' }))
    const keeper = new DraftKeeper(store.stored(), store.ports)
    keeper.edit(titled('Mine'), 'soon')
    store.change('Theirs')
    await keeper.refresh()
    expect(keeper.current().briefing.principal).toBe('Mine')
  })

  test('does not let a slow reading overwrite what was typed meanwhile', async () => {
    const store = aStore(aBriefing({ principal: 'First' }))
    const keeper = new DraftKeeper(store.stored(), store.ports)
    const open = store.hold()
    const reading = keeper.refresh()
    keeper.edit(titled('Typed'), 'soon')
    open()
    await reading
    expect(keeper.current().briefing.principal).toBe('Typed')
  })

  test('keeps the edits when saving fails, and saves them when it works again', async () => {
    const store = aStore(aBriefing({ principal: 'First' }))
    const keeper = new DraftKeeper(store.stored(), store.ports)
    store.fail(diskFull)
    keeper.edit(titled('Second'), 'soon')
    expect(await keeper.flush()).toBe(false)
    expect(keeper.current()).toMatchObject({
      briefing: { principal: 'Second' },
      isUnsaved: true,
      failure: { code: 'diskFull' },
    })
    store.fail(null)
    expect(await keeper.flush()).toBe(true)
    expect(store.stored().principal).toBe('Second')
    expect(keeper.current().failure).toBeNull()
  })

  test('an outdated note is saved over the other one only on purpose', async () => {
    const store = aStore(aBriefing({ principal: 'First' }))
    const keeper = new DraftKeeper(store.stored(), store.ports)
    store.change('Theirs')
    keeper.edit(titled('Mine'), 'soon')
    expect(await keeper.flush()).toBe(false)
    expect(store.stored().principal).toBe('Theirs')
    expect(await keeper.keepMine()).toBe(true)
    expect(store.stored().principal).toBe('Mine')
  })

  test('gives its edits up on purpose', async () => {
    const store = aStore(aBriefing({ principal: 'First' }))
    const keeper = new DraftKeeper(store.stored(), store.ports)
    store.change('Theirs')
    keeper.edit(titled('Mine'), 'soon')
    await keeper.flush()
    await keeper.giveUp()
    expect(keeper.current()).toMatchObject({ briefing: { principal: 'Theirs' }, isUnsaved: false, failure: null })
  })
})
