import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { binId, type Library, type RecordKind } from '../../../src/shared/model/library'
import { fakeBridge } from '../../support/bridge'
import { aDossier, aLibrary, aPerson, aTalkingPoint } from '../../support/builders'
import { openPage } from '../../support/open-page'
import { openWindow } from '../../support/open-window'

const malta = aDossier({ id: 'malta', name: 'Malta' })
const ada = aPerson({ id: 'ada', name: 'Ada Example' })
const water = aTalkingPoint({ id: 'water', topic: 'Water' })
const page = { screen: 'bin' } as const

/** A library from which Malta was deleted first, then Ada, then the point on water. */
function afterDeleting(): Library {
  const deleted = [
    { kind: 'dossiers', record: malta, deletedAt: '2027-01-10T08:00:00.000Z' },
    { kind: 'people', record: ada, deletedAt: '2027-01-11T08:00:00.000Z' },
    { kind: 'talking-points', record: water, deletedAt: '2027-01-12T08:00:00.000Z' },
  ] as const
  const library = aLibrary({ people: [aPerson({ id: 'still-here', name: 'Still Here' })] })
  const bin = deleted.reduce(
    (table, { kind, record, deletedAt }) =>
      table.with({ id: binId(kind, record.id), kind, recordId: record.id, revision: 1, deletedAt, record }),
    library.bin,
  )
  return { ...library, bin }
}

async function titles(): Promise<readonly (string | null)[]> {
  const grid = await screen.findByRole('grid', { name: 'Bin' })
  return within(grid)
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[1]?.textContent ?? null)
}

async function tick(user: UserEvent, ...names: readonly string[]): Promise<void> {
  for (const name of names) await user.click(await screen.findByRole('checkbox', { name: `Choose ${name}` }))
}

function inBin(library: Library): readonly string[] {
  return library.bin
    .values()
    .filter(({ record }) => record !== null)
    .map(({ recordId }) => recordId)
}

function has(library: Library, kind: RecordKind, id: string): boolean {
  return library.records[kind].has(id)
}

test('what was deleted last stands first, with what it was and when it was deleted', async () => {
  openPage(page, { library: afterDeleting() })
  expect(await titles()).toEqual(['Water', 'Ada Example', 'Malta'])
  const row = screen.getAllByRole('row')[2] as HTMLElement
  expect(within(row).getByText('Person')).toBeTruthy()
  expect(within(row).getByText(/^11 January 2027, \d\d:\d\d$/)).toBeTruthy()
})

test('one record is restored, says so, and can be opened or put back into the bin', async () => {
  const { bridge, user, route } = openPage(page, { library: afterDeleting() })
  expect((await screen.findByRole<HTMLButtonElement>('button', { name: 'Restore' })).disabled).toBe(true)
  await tick(user, 'Malta')
  await user.click(screen.getByRole('button', { name: 'Restore' }))
  expect(await screen.findByText('“Malta” is back in the library')).toBeTruthy()
  expect(has(bridge.library(), 'dossiers', 'malta')).toBe(true)
  await waitFor(async () => expect(await titles()).toEqual(['Water', 'Ada Example']))
  await user.click(screen.getByRole('button', { name: 'Open' }))
  await waitFor(() => expect(route()).toEqual({ screen: 'record', kind: 'dossiers', id: 'malta', isNew: false }))
})

test('several records are restored at once, and one Undo puts them all back into the bin', async () => {
  const { bridge, user } = openPage(page, { library: afterDeleting() })
  await tick(user, 'Malta', 'Water')
  await user.click(screen.getByRole('button', { name: 'Restore 2 records' }))
  expect(await screen.findByText('2 records are back in the library')).toBeTruthy()
  expect(inBin(bridge.library())).toEqual(['ada'])
  expect(bridge.asked.filter(({ name }) => name === 'bin/restore')).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect([...inBin(bridge.library())].sort()).toEqual(['ada', 'malta', 'water']))
})

test('records that cannot be restored stay in the bin and stay ticked, and nothing is said to be back', async () => {
  const { bridge, user } = openPage(page, { library: afterDeleting() })
  await tick(user, 'Malta', 'Water')
  bridge.failNext('bin/restore', { code: 'diskFull', path: '/home/user/Chancery' })
  await user.click(screen.getByRole('button', { name: 'Restore 2 records' }))
  await waitFor(() =>
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Restore 2 records' }).disabled).toBe(false),
  )
  expect(screen.queryByText(/back in the library/)).toBeNull()
  expect(inBin(bridge.library())).toHaveLength(3)
})

test('deleting for good asks first, says until when it can be undone, and can be undone', async () => {
  const { bridge, user } = openPage(page, { library: afterDeleting() })
  await tick(user, 'Ada Example')
  await user.click(screen.getByRole('button', { name: 'Delete for good' }))
  const question = await screen.findByRole('alertdialog')
  expect(within(question).getByText('Delete “Ada Example” for good?')).toBeTruthy()
  expect(within(question).getByText(/Undo can take this back until Chancery is closed/)).toBeTruthy()
  await user.click(within(question).getByRole('button', { name: 'Cancel' }))
  expect(inBin(bridge.library())).toContain('ada')

  await user.click(screen.getByRole('button', { name: 'Delete for good' }))
  await user.click(await screen.findByRole('button', { name: 'Delete 1 record' }))
  expect(await screen.findByText('1 record deleted for good')).toBeTruthy()
  expect(inBin(bridge.library())).not.toContain('ada')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(inBin(bridge.library())).toContain('ada'))
})

test('emptying the bin says how many records it deletes, and leaves a word on what belongs there', async () => {
  const { bridge, user } = openPage(page, { library: afterDeleting() })
  await user.click(await screen.findByRole('button', { name: 'Empty the bin' }))
  const question = await screen.findByRole('alertdialog')
  expect(within(question).getByText('Empty the bin?')).toBeTruthy()
  expect(within(question).getByText(/^All 3 records in the bin are deleted for good\./)).toBeTruthy()
  await user.click(within(question).getByRole('button', { name: 'Delete 3 records' }))
  expect(await screen.findByRole('heading', { name: 'The bin is empty' })).toBeTruthy()
  expect(inBin(bridge.library())).toEqual([])
  expect(screen.queryByRole('button', { name: 'Empty the bin' })).toBeNull()
})

test('a search leaves what fits, and forgets what was ticked before', async () => {
  const { bridge, user } = openPage(page, { library: afterDeleting() })
  await tick(user, 'Malta')
  await user.type(screen.getByRole('searchbox', { name: 'Find in the bin' }), 'wat')
  await waitFor(async () => expect(await titles()).toEqual(['Water']))
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Delete for good' }).disabled).toBe(true)
  await user.click(screen.getByRole('checkbox', { name: 'Choose all that are shown' }))
  await user.click(screen.getByRole('button', { name: 'Restore' }))
  await screen.findByText('“Water” is back in the library')
  expect([...inBin(bridge.library())].sort()).toEqual(['ada', 'malta'])
})

test('a search that finds nothing says so and offers to show everything', async () => {
  const { user } = openPage(page, { library: afterDeleting() })
  await user.type(await screen.findByRole('searchbox', { name: 'Find in the bin' }), 'zebra')
  expect(await screen.findByText('Nothing in the bin is called “zebra”')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Show everything again' }))
  expect(await titles()).toHaveLength(3)
})

test('the keyboard alone ticks, restores and deletes', async () => {
  const { bridge, user } = openPage(page, { library: afterDeleting() })
  const first = (await screen.findAllByRole('row'))[1] as HTMLElement
  first.focus()
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
  expect(await screen.findByRole('button', { name: 'Restore 2 records' })).toBeTruthy()
  await user.keyboard('{Delete}')
  await user.click(await screen.findByRole('button', { name: 'Delete 2 records' }))
  await waitFor(() => expect(inBin(bridge.library())).toEqual(['malta']))
  const last = (await screen.findAllByRole('row'))[1] as HTMLElement
  last.focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(has(bridge.library(), 'dossiers', 'malta')).toBe(true))
})

test('the rail tells how much is in the bin and leads to it, and so does Alt+9', async () => {
  const bridge = fakeBridge({ library: afterDeleting() })
  await openWindow(bridge)
  expect(await screen.findByRole('button', { name: 'Bin, 3 records' })).toBeTruthy()
  bridge.tell('menu/chosen', { action: 'go-bin' })
  expect(await screen.findByRole('heading', { level: 1, name: 'Bin' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Bin, 3 records' }).getAttribute('aria-current')).toBe('page')
})

test('what Undo would take back is told of several records without a title', async () => {
  const bridge = fakeBridge({ library: afterDeleting() })
  await openWindow(bridge)
  await screen.findByRole('button', { name: 'Bin, 3 records' })
  await bridge.ask('bin/restore', {
    records: [
      { kind: 'dossiers', id: 'malta' },
      { kind: 'people', id: 'ada' },
    ],
  })
  expect(await screen.findByRole('button', { name: /Undo: records restored from the bin/ })).toBeTruthy()
})

test('where nothing can be changed the bin can be read, and nothing in it touched', async () => {
  const bridge = fakeBridge({ library: afterDeleting(), readOnly: { code: 'readOnly', path: '/media/stick' } })
  await openWindow(bridge)
  await screen.findByRole('button', { name: 'Bin, 3 records' })
  bridge.tell('menu/chosen', { action: 'go-bin' })
  const empty = await screen.findByRole('button', { name: 'Empty the bin' })
  expect(empty.getAttribute('aria-disabled')).toBe('true')
  const first = (await screen.findAllByRole('row'))[1] as HTMLElement
  first.focus()
  first.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  first.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true }))
  expect(screen.queryByRole('alertdialog')).toBeNull()
  expect(inBin(bridge.library())).toHaveLength(3)
  expect(bridge.asked.some(({ name }) => name === 'bin/restore' || name === 'bin/empty')).toBe(false)
})
