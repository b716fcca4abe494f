import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { TalkingPoint } from '../../../src/shared/model/talking-point'
import type { FakeBridge } from '../../support/bridge'
import { aBriefing, aDossier, aLibrary, aTalkingPoint, text } from '../../support/builders'
import { openPage } from '../../support/open-page'

const water = aTalkingPoint({ id: 'water', topic: 'Water', text: { en: 'Ports need deep water.' }, partners: ['mt'] })
const malta = aDossier({ id: 'mt', name: 'Malta' })
const page = { screen: 'record', kind: 'talking-points', id: 'water', isNew: false } as const

async function save(bridge: FakeBridge, change: (point: TalkingPoint) => TalkingPoint): Promise<void> {
  const stored = bridge.library().records['talking-points'].get('water') as TalkingPoint
  await bridge.ask('records/save', { kind: 'talking-points', record: change(stored) })
}

/** The point's page after it was changed twice: its text first, then its text, its stance and its partner. */
async function afterTwoChanges() {
  const opened = openPage(page, { library: aLibrary({ 'talking-points': [water], dossiers: [malta] }) })
  await screen.findByRole('heading', { level: 1, name: 'Water' })
  await save(opened.bridge, (point) => ({ ...point, text: text({ en: 'Ports need deeper water.' }) }))
  await save(opened.bridge, (point) => ({
    ...point,
    text: text({ en: 'Ports need deeper and cleaner water.' }),
    stance: 'ask',
    partners: [],
  }))
  return opened
}

async function openVersions(user: { readonly click: (element: Element) => Promise<void> }): Promise<HTMLElement> {
  await user.click(await screen.findByRole('button', { name: 'Earlier versions…' }))
  return screen.findByRole('dialog')
}

function present(bridge: FakeBridge): TalkingPoint | null {
  return bridge.library().records['talking-points'].get('water')
}

test('a record that was never changed says so', async () => {
  const { user } = openPage(page, { library: aLibrary({ 'talking-points': [water] }) })
  const dialog = await openVersions(user)
  expect(await within(dialog).findByText('There is no earlier version yet')).toBeTruthy()
  expect(within(dialog).queryByRole('button', { name: 'Restore this version' })).toBeNull()
})

test('versions are listed newest first, each with its moment and what made it', async () => {
  const { user } = await afterTwoChanges()
  const dialog = await openVersions(user)
  const versions = await within(dialog).findAllByRole('option')
  expect(versions.map(({ textContent }) => textContent?.replace(/\d\d:\d\d/, 'hh:mm'))).toEqual([
    '15 January 2027, hh:mmChanged · No. 3Present version',
    '15 January 2027, hh:mmChanged · No. 2',
    '15 January 2027, hh:mmAs it stood then · No. 1',
  ])
  expect(versions.map((version) => version.getAttribute('aria-selected'))).toEqual(['false', 'true', 'false'])
})

test('the chosen version is compared with the present one, word by word, and only where they differ', async () => {
  const { user } = await afterTwoChanges()
  const dialog = await openVersions(user)
  const group = await within(dialog).findByRole('group', { name: 'Text · English' })
  expect([...group.querySelectorAll('del')].map(({ textContent }) => textContent)).toEqual([])
  expect([...group.querySelectorAll('ins')].map(({ textContent }) => textContent?.trim())).toEqual(['and cleaner'])
  const stance = within(dialog).getByRole('group', { name: 'Stance' })
  expect(stance.querySelector('del')?.textContent).toBe('Key message')
  expect(stance.querySelector('ins')?.textContent).toBe('To raise')
  const partners = within(dialog).getByRole('group', { name: 'Partners' })
  expect(partners.querySelector('del')?.textContent).toBe('Malta')
  expect(within(partners).getByText('Empty')).toBeTruthy()
  expect(within(dialog).queryByRole('group', { name: 'Topic · English' })).toBeNull()
  expect(within(dialog).getByText('3 differences')).toBeTruthy()
  const heads = [within(dialog).getByText(/^Before · /), within(dialog).getByText(/^Now · /)]
  expect(heads.map(({ textContent }) => textContent?.split(' · ').at(-1))).toEqual(['No. 2', 'No. 3'])

  await user.click(within(dialog).getByRole('switch', { name: 'Show what is the same as well' }))
  const topic = within(dialog).getByRole('group', { name: 'Topic · English' })
  expect(topic.querySelector('del, ins')).toBeNull()
})

test('the arrow keys choose another version', async () => {
  const { user } = await afterTwoChanges()
  const dialog = await openVersions(user)
  const [newest, chosen] = await within(dialog).findAllByRole('option')
  chosen?.focus()
  await user.keyboard('{End}')
  const group = await within(dialog).findByRole('group', { name: 'Text · English' })
  await waitFor(() => expect(group.querySelector('del')?.textContent).toBe('deep'))
  await user.keyboard('{Home}')
  expect(newest?.getAttribute('aria-selected')).toBe('true')
  expect(await within(dialog).findByText('This is the present version')).toBeTruthy()
  expect(within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Restore this version' }).disabled).toBe(true)
})

test('an earlier version is restored, shown on the page, and Undo takes that back', async () => {
  const { bridge, user } = await afterTwoChanges()
  const dialog = await openVersions(user)
  await user.click((await within(dialog).findAllByRole('option'))[2] as HTMLElement)
  await user.click(within(dialog).getByRole('button', { name: 'Restore this version' }))
  expect(await screen.findByText(/^“Water” is again as on 15 January 2027, \d\d:\d\d$/)).toBeTruthy()
  expect(present(bridge)).toEqual({ ...water, revision: 4, updatedAt: '2027-01-15T10:00:00.000Z' })
  expect(screen.queryByRole('dialog')).toBeNull()
  const shown = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text, English' })
  await waitFor(() => expect(shown.value).toBe('Ports need deep water.'))
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(present(bridge)?.text.en).toBe('Ports need deeper and cleaner water.'))
})

test('what was typed last is stored first, so that the present version is the one on the page', async () => {
  const { bridge, user } = openPage(page, { library: aLibrary({ 'talking-points': [water] }) })
  const source = await screen.findByRole('textbox', { name: 'Text, English' })
  await user.type(source, ' Always.')
  const dialog = await openVersions(user)
  expect(await within(dialog).findAllByRole('option')).toHaveLength(2)
  expect(present(bridge)?.text.en).toBe('Ports need deep water. Always.')
})

test('a version that is no longer kept says so and can be tried again', async () => {
  const { bridge, user } = await afterTwoChanges()
  bridge.failNext('records/version', { code: 'versionGone', recordKind: 'talking-points', id: 'water' })
  const dialog = await openVersions(user)
  expect(await within(dialog).findByText(/^That version is no longer kept/)).toBeTruthy()
  await user.click(within(dialog).getByRole('button', { name: 'Try again' }))
  expect(await within(dialog).findByText('3 differences')).toBeTruthy()
})

test('a partner that was deleted since is named, and said to be in the bin', async () => {
  const { bridge, user } = await afterTwoChanges()
  await bridge.ask('records/delete', { kind: 'dossiers', id: 'mt' })
  const dialog = await openVersions(user)
  expect(await within(dialog).findByText('Malta (in the bin)')).toBeTruthy()
})

test('the menu opens the versions, too', async () => {
  const { bridge, user } = await afterTwoChanges()
  bridge.tell('menu/chosen', { action: 'versions' })
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText('Earlier versions: Water')).toBeTruthy()
  await user.click(within(dialog).getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('a new record has no button for versions', async () => {
  openPage({ ...page, id: 'not-stored-yet', isNew: true }, { library: aLibrary() })
  expect(await screen.findByRole('heading', { level: 1, name: 'New talking point' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Earlier versions…' })).toBeNull()
})

describe('of a note', () => {
  const block = { kind: 'talking-point', id: 'b', talkingPoint: 'water', wording: text({}) } as const
  const own = { kind: 'text', id: 't', text: text({ en: 'We met in May.' }) } as const
  const note = aBriefing({
    id: 'note',
    title: 'Bilateral meeting',
    sections: [
      { id: 's1', kind: 'objectives', blocks: [own] },
      { id: 's2', kind: 'key-messages', blocks: [block] },
    ],
  })

  test('parts, blocks and their own wording are compared', async () => {
    const library = aLibrary({ briefings: [note], 'talking-points': [water] })
    const { bridge, user } = openPage({ screen: 'compose', id: note.id }, { library })
    await screen.findByRole('heading', { level: 1, name: 'Bilateral meeting' })
    const changed = aBriefing({
      ...note,
      sections: [
        { id: 's2', kind: 'key-messages', blocks: [{ ...block, wording: text({ en: 'In our own words.' }) }] },
      ],
    })
    await bridge.ask('records/save', { kind: 'briefings', record: changed })
    const dialog = await openVersions(user)
    const removed = await within(dialog).findByRole('group', { name: /^Objectives\s*Removed since$/ })
    expect(removed.querySelector('del')?.textContent).toBe('We met in May.')
    const kept = await within(dialog).findByRole('group', { name: 'Talking point: Water' })
    expect(within(kept).getByText('As in the library')).toBeTruthy()
    expect(kept.querySelector('ins')?.textContent).toBe('In our own words.')
    expect(within(dialog).getByText('2 differences')).toBeTruthy()
  })
})
