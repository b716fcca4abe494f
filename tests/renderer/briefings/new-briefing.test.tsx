import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { DossierId } from '../../../src/shared/model/id'
import { recordsOf } from '../../../src/shared/model/library'
import { fakeBridge } from '../../support/bridge'
import { aDossier, aGoal, aGoalSet, aLibrary, aTalkingPoint } from '../../support/builders'
import { openScreen, shownScreen } from '../../support/open-screen'

const library = aLibrary({
  dossiers: [aDossier({ id: 'za' }), aDossier({ id: 'mt', code: 'MT', name: 'Malta' })],
  'goal-sets': [aGoalSet({ id: 'now', name: 'Now' }), aGoalSet({ id: 'before', name: 'Before' })],
  goals: [
    aGoal({ id: 'second', goalSet: 'now', number: 2, title: 'A second goal' }),
    aGoal({ id: 'first', goalSet: 'now', number: 1, title: 'Zeal first' }),
    aGoal({ id: 'old', goalSet: 'before', number: 1, title: 'An old goal' }),
  ],
  'talking-points': [
    aTalkingPoint({ id: 'open' }),
    aTalkingPoint({ id: 'raw', clearance: { state: 'draft', unit: null, by: null, date: null } }),
  ],
  settings: { activeGoalSet: 'now' },
})
const route = { screen: 'new-briefing', partner: 'za' as DossierId } as const

test('a new briefing is drafted for its partner and opens in the composer, with what was left out', async () => {
  const bridge = fakeBridge({ library })
  const hands = openScreen(bridge, route)
  await hands.type(await screen.findByRole('textbox', { name: /^Date/ }), '4 March 2027')
  await hands.type(screen.getByRole('textbox', { name: /^Principal/ }), 'The Minister')
  await hands.click(screen.getByRole('checkbox', { name: '2. A second goal' }))
  await hands.click(screen.getByRole('button', { name: 'Draft the note' }))
  await waitFor(() => expect(shownScreen()).toBe('compose'))
  expect(recordsOf(bridge.library(), 'briefings')).toMatchObject([
    {
      partners: ['za'],
      principal: 'The Minister',
      goals: ['second'],
      language: 'en',
      meeting: { kind: 'bilateral-meeting', date: '2027-03-04', time: null, place: null },
    },
  ])
  const report = await screen.findByText(/Drafted from the library/)
  expect(report.parentElement?.textContent).toMatch(/1 /)
})

test('what the draft found wanting does not come back in its report once it is mended', async () => {
  const bridge = fakeBridge({ library })
  const hands = openScreen(bridge, route)
  await hands.type(await screen.findByRole('textbox', { name: /^Date/ }), '4 March 2027')
  await hands.click(screen.getByRole('button', { name: 'Draft the note' }))
  const missing = /^No principal/
  const report = (await screen.findByText(/Drafted from the library/)).parentElement as HTMLElement
  const check = screen.getByRole('region', { name: 'Check' })
  await within(check).findByText(missing)
  expect(within(report).queryByText(missing)).toBeNull()
  await hands.click(screen.getByRole('button', { name: 'Details…' }))
  await hands.type(await screen.findByRole('textbox', { name: 'Principal' }), 'The Minister')
  await waitFor(() => expect(within(check).queryByText(missing)).toBeNull())
  expect(within(report).queryByText(missing)).toBeNull()
})

test('only the goals of the term in force are offered, in their order', async () => {
  openScreen(fakeBridge({ library }), route)
  const goals = await screen.findByText('1. Zeal first')
  const list = goals.closest('[role=group], div')?.parentElement?.parentElement as HTMLElement
  await waitFor(() => expect(within(list).queryByText(/An old goal/)).toBeNull())
  expect(screen.getAllByText(/^\d\. /).map((each) => each.textContent)).toEqual(['1. Zeal first', '2. A second goal'])
})

test('without a partner or a day nothing is drafted, and the form says what is missing', async () => {
  const bridge = fakeBridge({ library })
  const hands = openScreen(bridge, { screen: 'new-briefing', partner: null })
  await hands.click(await screen.findByRole('button', { name: 'Draft the note' }))
  expect(await screen.findByText('Choose at least one partner.')).toBeDefined()
  expect(screen.getByText('Say on which day the meeting is.')).toBeDefined()
  expect(bridge.asked.some(({ name }) => name === 'briefings/draft')).toBe(false)
})
