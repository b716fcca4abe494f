import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sameInAll } from '../../../src/shared/model/language'
import { recordsOf } from '../../../src/shared/model/library'
import { aDossier, aGoal, aGoalSet, aLibrary, anAgreement, aPerson, aTalkingPoint } from '../../support/builders'
import { idsOf } from '../../support/ids'
import { openPage } from '../../support/open-page'

const kenya = {
  alpha2: 'KE',
  alpha3: 'KEN',
  names: { nl: 'Kenia', en: 'Kenya', de: 'Kenia', fr: 'Kenya' },
  officialNames: sameInAll('Republic of Kenya'),
  capital: sameInAll('Nairobi'),
  languages: ['sw', 'en'],
  currencies: ['KES'],
  areaKm2: 580_367,
  independent: true,
}

async function titles(): Promise<readonly (string | null)[]> {
  const grid = await screen.findByRole('grid')
  return within(grid)
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[0]?.textContent ?? null)
}

test('a list shows every record by name, and a view narrows it', async () => {
  const library = aLibrary({
    dossiers: [
      aDossier({ name: 'Malta', code: 'MT' }),
      aDossier({ name: 'OECD', code: 'OECD', kind: 'organisation' }),
      aDossier({ name: 'Austria', code: 'AT' }),
    ],
  })
  const { user } = openPage({ screen: 'list', kind: 'dossiers' }, { library })
  expect(await titles()).toEqual(['Austria', 'Malta', 'OECD'])
  await user.click(screen.getByRole('button', { name: /^Organisation/ }))
  expect(await titles()).toEqual(['OECD'])
})

test('agreements are grouped by where they stand', async () => {
  const noDates = anAgreement().dates
  const signed = { ...noDates, signed: '2020-01-01', entryIntoForce: '2020-06-01' }
  const soon = new Date(Date.now() + 100 * 86_400_000).toISOString().slice(0, 10)
  const library = aLibrary({
    agreements: [
      anAgreement({ shortTitle: 'Running', dates: signed }),
      anAgreement({ shortTitle: 'Ending', dates: { ...signed, expiry: soon } }),
      anAgreement({ shortTitle: 'Idea' }),
      anAgreement({ shortTitle: 'Old', statusOverride: 'archived' }),
    ],
  })
  const { user } = openPage({ screen: 'list', kind: 'agreements' }, { library, today: '2027-01-15' })
  await screen.findByRole('grid')
  const shown: Record<string, readonly (string | null)[]> = {}
  for (const view of ['In force', 'Pending', 'Expiring within a year', 'Ended']) {
    await user.click(screen.getByRole('button', { name: new RegExp(`^${view}`) }))
    shown[view] = await titles()
  }
  expect(shown).toEqual({
    'In force': ['Ending', 'Running'],
    Pending: ['Idea'],
    'Expiring within a year': ['Ending'],
    Ended: ['Old'],
  })
})

test('finding looks into the texts, not only into the titles', async () => {
  const library = aLibrary({
    'talking-points': [
      aTalkingPoint({ topic: 'Water', text: 'The Videokamera line.' }),
      aTalkingPoint({ topic: 'Trade', text: 'Open markets.' }),
    ],
  })
  const { user } = openPage({ screen: 'list', kind: 'talking-points' }, { library })
  await screen.findByRole('grid')
  await user.type(screen.getByRole('searchbox', { name: 'Find in this list' }), 'kamera')
  await waitFor(async () => expect(await titles()).toEqual(['Water']))
  await user.clear(screen.getByRole('searchbox', { name: 'Find in this list' }))
  await user.type(screen.getByRole('searchbox', { name: 'Find in this list' }), 'nothing such')
  await user.click(await screen.findByRole('button', { name: 'Show everything again' }))
  expect(await titles()).toEqual(['Trade', 'Water'])
})

test('Enter opens the chosen row, Delete deletes it, and it can be brought back', async () => {
  const library = aLibrary({ people: [aPerson({ id: 'p1', name: 'Thandi Example' })] })
  const { bridge, user, route, go } = openPage({ screen: 'list', kind: 'people' }, { library })
  const row = (await screen.findAllByRole('row'))[1]
  if (row === undefined) throw new Error('no row')
  row.focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(route()).toEqual({ screen: 'record', kind: 'people', id: 'p1', isNew: false }))
  go({ screen: 'list', kind: 'people' })
  const again = (await screen.findAllByRole('row'))[1]
  again?.focus()
  await user.keyboard('{Delete}')
  await waitFor(() => expect(bridge.library().records.people.size).toBe(0))
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(idsOf(bridge.library().records.people)).toEqual(['p1']))
})

test('the offer to undo a deletion goes with the next change, which undo would take back instead', async () => {
  const library = aLibrary({ people: [aPerson({ id: 'p1', name: 'Thandi' }), aPerson({ id: 'p2', name: 'Ada' })] })
  const { bridge, user } = openPage({ screen: 'list', kind: 'people' }, { library })
  ;(await screen.findAllByRole('row'))[1]?.focus()
  await user.keyboard('{Delete}')
  await screen.findByRole('button', { name: 'Undo' })
  const [left] = recordsOf(bridge.library(), 'people')
  if (left === undefined) throw new Error('one person is left')
  await bridge.ask('records/save', { kind: 'people', record: { ...left, name: 'Somebody else' } })
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull())
})

test('an empty list says what belongs there and begins a record, which is stored once it has a name', async () => {
  const { bridge, user, route } = openPage({ screen: 'list', kind: 'people' }, { library: aLibrary() })
  expect(await screen.findByText('Interlocutors and members of our own delegations.')).toBeTruthy()
  await user.click(screen.getAllByRole('button', { name: 'New person' }).at(-1) as HTMLElement)
  await waitFor(() => expect(route()).toMatchObject({ screen: 'record', kind: 'people', isNew: true }))
  expect(await screen.findByText('Person: not stored yet. Still needed: Name.')).toBeTruthy()
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Ann Example')
  await user.tab()
  await waitFor(() => expect(recordsOf(bridge.library(), 'people').map(({ name }) => name)).toEqual(['Ann Example']))
})

test('an untouched new record is forgotten, a begun one is asked about', async () => {
  const { bridge, user, route, go } = openPage({ screen: 'list', kind: 'people' }, { library: aLibrary() })
  await user.click((await screen.findAllByRole('button', { name: 'New person' })).at(-1) as HTMLElement)
  await screen.findByRole('textbox', { name: 'Pronunciation' })
  go({ screen: 'list', kind: 'people' })
  await waitFor(() => expect(route().screen).toBe('list'))
  await user.click((await screen.findAllByRole('button', { name: 'New person' })).at(-1) as HTMLElement)
  await user.type(await screen.findByRole('textbox', { name: 'Pronunciation' }), 'AN')
  go({ screen: 'list', kind: 'people' })
  await user.click(await screen.findByRole('button', { name: 'Cancel' }))
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Pronunciation' }).value).toBe('AN')
  go({ screen: 'list', kind: 'people' })
  await user.click(await screen.findByRole('button', { name: 'Discard it' }))
  await waitFor(() => expect(route().screen).toBe('list'))
  expect(bridge.library().records.people.size).toBe(0)
})

test('a country dossier is created from the country’s facts', async () => {
  const { bridge, user, route } = openPage(
    { screen: 'list', kind: 'dossiers' },
    { library: aLibrary({ dossiers: [aDossier({ name: 'South Africa', code: 'ZA' })] }), countries: [kenya] },
  )
  await user.click(await screen.findByRole('button', { name: 'New dossier' }))
  const country = await screen.findByRole('combobox', { name: 'Country' })
  await user.click(country)
  await user.click(await screen.findByRole('option', { name: /Kenya/ }))
  await user.click(screen.getByRole('button', { name: 'Create dossier' }))
  await waitFor(() => expect(route()).toMatchObject({ screen: 'record', kind: 'dossiers', isNew: false }))
  const created = recordsOf(bridge.library(), 'dossiers').find(({ code }) => code === 'KE')
  expect(created).toMatchObject({ kind: 'country', name: kenya.names, currencies: ['KES'], areaKm2: 580_367 })
})

test('a second dossier of the same code is not created', async () => {
  const { user } = openPage(
    { screen: 'list', kind: 'dossiers' },
    { library: aLibrary({ dossiers: [aDossier({ name: 'Kenya', code: 'KE' })] }), countries: [kenya] },
  )
  await user.click(await screen.findByRole('button', { name: 'New dossier' }))
  await user.click(await screen.findByRole('combobox', { name: 'Country' }))
  await user.click(await screen.findByRole('option', { name: /Kenya/ }))
  expect(await screen.findByText('There is a dossier with this code already: Kenya')).toBeTruthy()
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Create dossier' }).disabled).toBe(true)
})

test('the goals of a set are edited on its page, and a new one is added', async () => {
  const library = aLibrary({
    'goal-sets': [aGoalSet({ id: 's1', name: '2009–2014' })],
    goals: [aGoal({ id: 'g1', goalSet: 's1', number: 1, title: 'Global answers' })],
  })
  const { bridge, user } = openPage({ screen: 'record', kind: 'goal-sets', id: 's1', isNew: false }, { library })
  await user.click(await screen.findByRole('tab', { name: 'Goals' }))
  const title = await screen.findByRole('textbox', { name: 'Title, English' })
  await user.clear(title)
  await user.type(title, 'Shared answers')
  await waitFor(() => expect(bridge.library().records.goals.get('g1')?.title.en).toBe('Shared answers'), {
    timeout: 3000,
  })
  await user.click(screen.getByRole('button', { name: 'Add goal' }))
  const added = (await screen.findAllByRole('textbox', { name: 'Title, English' }))[1]
  if (added === undefined) throw new Error('no second goal')
  await user.type(added, 'The Union')
  await waitFor(
    () =>
      expect(recordsOf(bridge.library(), 'goals').map(({ number, title: words }) => [number, words.en])).toEqual([
        [1, 'Shared answers'],
        [2, 'The Union'],
      ]),
    { timeout: 3000 },
  )
})
