import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Dossier } from '../../../src/shared/model/dossier'
import { findRecord, type Library } from '../../../src/shared/model/library'
import { aDossier, aLibrary, anAgreement, aSection, aTalkingPoint } from '../../support/builders'
import { openPage } from '../../support/open-page'

const malta = aDossier({ id: 'mt', code: 'MT', name: 'Malta', owner: 'Ann', asOf: '2025-06-01' })

function dossier(library: Library, id = 'mt'): Dossier | null {
  return findRecord(library, 'dossiers', id)
}

const page = { screen: 'record', kind: 'dossiers', id: 'mt', isNew: false } as const

test('a field edited in place is on disk as soon as it is left', async () => {
  const { bridge, user } = openPage(page, { library: aLibrary({ dossiers: [malta] }) })
  const dutch = await screen.findByRole('textbox', { name: 'Name, Dutch' })
  expect(screen.queryByRole('textbox', { name: 'Name, German' })).toBeNull()
  await user.clear(dutch)
  await user.type(dutch, 'Malta en Gozo')
  await user.tab()
  await waitFor(() => expect(dossier(bridge.library())?.name.nl).toBe('Malta en Gozo'))
  expect(dossier(bridge.library())?.name.de).toBe('Malta')
})

test('a missing language invites to be written', async () => {
  openPage(page, {
    library: aLibrary({ dossiers: [aDossier({ id: 'mt', name: { en: 'Malta' } })] }),
    shown: ['de', 'en'],
  })
  const german = await screen.findByRole('textbox', { name: 'Name, German' })
  expect(german.getAttribute('placeholder')).toBe('Write in German…')
  expect(screen.queryByText('This cannot be left empty.')).toBeNull()
})

test('an entry that cannot be stored says why, stays, and survives leaving the page', async () => {
  const { bridge, user, go } = openPage(page, { library: aLibrary({ dossiers: [malta] }) })
  const election = await screen.findByRole('textbox', { name: 'Next election' })
  await user.type(election, 'some day')
  await user.tab()
  expect(await screen.findByText(/Write a day, such as/)).toBeTruthy()
  expect(dossier(bridge.library())?.nextElection).toBeNull()
  go({ screen: 'list', kind: 'dossiers' })
  await screen.findByRole('grid', { name: 'Dossiers' })
  go(page)
  const again = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Next election' })
  expect(again.value).toBe('some day')
  await user.clear(again)
  await user.type(again, '4 March 2028')
  await user.tab()
  await waitFor(() => expect(dossier(bridge.library())?.nextElection).toBe('2028-03-04'))
})

test('the freshness line lists what to mend, and leads there', async () => {
  const old = aSection({ id: 'politics', kind: 'politics', asOf: '2024-01-01' })
  const fresh = aDossier({ id: 'mt', name: 'Malta', asOf: '2999-01-01', sections: [old] })
  const { user } = openPage(page, { library: aLibrary({ dossiers: [fresh] }) })
  await user.click(await screen.findByRole('button', { name: 'One thing to mend' }))
  await user.click(await screen.findByRole('button', { name: /Politics: more than a year old \(1 January 2024\)/ }))
  expect(await screen.findByRole('tab', { name: 'Sections', selected: true })).toBeTruthy()
  expect(await screen.findByRole('textbox', { name: 'Text, English' })).toBeTruthy()
})

test('a record checked again becomes fresh', async () => {
  const { bridge, user } = openPage(page, { library: aLibrary({ dossiers: [malta] }) })
  await user.click(await screen.findByRole('button', { name: 'Still correct: set to today' }))
  expect(await screen.findByRole('button', { name: 'Everything is up to date' })).toBeTruthy()
  await waitFor(() => expect(dossier(bridge.library())?.asOf).not.toBe('2025-06-01'))
})

test('a conflict offers both versions, and keeping mine stores it', async () => {
  const { bridge, user } = openPage(page, { library: aLibrary({ dossiers: [malta] }) })
  const code = await screen.findByRole('textbox', { name: 'Code' })
  bridge.failNext('records/save', { code: 'outdated', recordKind: 'dossiers', id: 'mt' })
  await user.clear(code)
  await user.type(code, 'MLT')
  await user.tab()
  await user.click(await screen.findByRole('button', { name: 'Keep mine' }))
  await waitFor(() => expect(dossier(bridge.library())?.code).toBe('MLT'))
  expect(screen.queryByText('This record was changed elsewhere in the meantime')).toBeNull()
})

test('a deleted record comes back with Undo', async () => {
  const { bridge, user, route } = openPage(page, { library: aLibrary({ dossiers: [malta] }) })
  await user.click(await screen.findByRole('button', { name: 'Delete this record' }))
  await waitFor(() => expect(route()).toEqual({ screen: 'list', kind: 'dossiers' }))
  expect(dossier(bridge.library())).toBeNull()
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(dossier(bridge.library())?.name.en).toBe('Malta'))
})

test('a section is added, written and removed, and the removal can be taken back', async () => {
  const { bridge, user } = openPage(page, { library: aLibrary({ dossiers: [malta] }) })
  await user.click(await screen.findByRole('tab', { name: 'Sections' }))
  await user.click(await screen.findByRole('button', { name: 'Add section' }))
  await user.type(await screen.findByRole('textbox', { name: 'Text, English' }), 'An island.')
  await user.tab()
  await waitFor(() => expect(dossier(bridge.library())?.sections[0]?.text.en).toBe('An island.'))
  await user.click(screen.getByRole('button', { name: 'Remove Politics' }))
  await waitFor(() => expect(dossier(bridge.library())?.sections).toEqual([]))
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(dossier(bridge.library())?.sections[0]?.text.en).toBe('An island.'))
})

test('what refers to the record is listed beside it', async () => {
  const library = aLibrary({
    dossiers: [malta],
    agreements: [anAgreement({ id: 'a1', shortTitle: 'Culture treaty', partners: ['mt'] })],
  })
  const { user, route } = openPage(page, { library })
  await user.click(await screen.findByRole('button', { name: 'Culture treaty' }))
  await waitFor(() => expect(route()).toEqual({ screen: 'record', kind: 'agreements', id: 'a1', isNew: false }))
})

test('the assent checklist belongs to mixed treaties alone', async () => {
  const library = aLibrary({ agreements: [anAgreement({ id: 'a1' })] })
  const { bridge, user } = openPage({ screen: 'record', kind: 'agreements', id: 'a1', isNew: false }, { library })
  await user.click(await screen.findByRole('tab', { name: 'Nature' }))
  expect(screen.queryByRole('tab', { name: 'Assents' })).toBeNull()
  await user.click(screen.getByRole('combobox', { name: 'Competence' }))
  await user.click(await screen.findByRole('option', { name: 'Mixed' }))
  await user.click(await screen.findByRole('tab', { name: 'Assents' }))
  const table = await screen.findByRole('table', { name: 'Assents' })
  expect(within(table).getAllByRole('rowheader')).toHaveLength(8)
  await waitFor(() => expect(bridge.library().records.agreements.get('a1')?.assents).toHaveLength(8))
})

test('the expected question is asked of if-raised lines alone, and a line is cleared with one button', async () => {
  const draft = { state: 'draft', unit: null, by: null, date: null } as const
  const library = aLibrary({ 'talking-points': [aTalkingPoint({ id: 'p1', clearance: draft })] })
  const { bridge, user } = openPage({ screen: 'record', kind: 'talking-points', id: 'p1', isNew: false }, { library })
  await screen.findByRole('textbox', { name: 'Topic, English' })
  expect(screen.queryByRole('textbox', { name: 'Expected question, English' })).toBeNull()
  await user.click(screen.getByRole('combobox', { name: 'Stance' }))
  await user.click(await screen.findByRole('option', { name: 'If raised' }))
  expect(await screen.findByRole('textbox', { name: 'Expected question, English' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Mark as cleared' }))
  await waitFor(() =>
    expect(bridge.library().records['talking-points'].get('p1')?.clearance).toMatchObject({
      state: 'cleared',
      by: 'Dries Tester',
      unit: 'Bilateral Affairs',
    }),
  )
})

test('a new record waits for its first required words with the cursor in place', async () => {
  openPage({ screen: 'record', kind: 'people', id: 'new-1', isNew: true }, { library: aLibrary() })
  const name = await screen.findByRole('textbox', { name: 'Name' })
  await waitFor(() => expect(document.activeElement).toBe(name))
  expect(screen.queryByText('This cannot be left empty.')).toBeNull()
})

test('a record that is only opened leaves the cursor where it was', async () => {
  openPage(page, { library: aLibrary({ dossiers: [aDossier({ id: 'mt', name: {} })] }) })
  await screen.findByRole('textbox', { name: 'Name, Dutch' })
  await new Promise((resolve) => requestAnimationFrame(resolve))
  expect(document.activeElement).toBe(document.body)
})
