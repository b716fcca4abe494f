import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Library } from '../../../src/shared/model/library'
import { fakeBridge } from '../../support/bridge'
import { aBook, aBriefing, aLibrary } from '../../support/builders'
import { openScreen, shownScreen } from '../../support/open-screen'

function aVisit(): Library {
  return aLibrary({
    briefings: [aBriefing({ id: 'note', title: 'Talks in Pretoria' })],
    books: [
      aBook({
        id: 'visit',
        title: 'Visit to South Africa',
        programme: [
          {
            id: 'talks',
            date: '2027-03-04',
            from: '09:30',
            until: null,
            place: 'Pretoria',
            title: { nl: 'Gesprek', en: 'Talks', de: 'Gespräch', fr: 'Entretien' },
            lead: null,
            ourParticipants: [],
            theirParticipants: [],
            press: 'closed',
            briefing: 'note',
          },
          {
            id: 'dinner',
            date: '2027-03-04',
            from: '19:00',
            until: null,
            place: null,
            title: { nl: 'Diner', en: 'Dinner', de: 'Abendessen', fr: 'Dîner' },
            lead: null,
            ourParticipants: [],
            theirParticipants: [],
            press: 'closed',
            briefing: null,
          },
        ],
      }),
    ],
  })
}
const route = { screen: 'record', kind: 'books', id: 'visit', isNew: false } as const

describe('a briefing book', () => {
  test('shows its pages and its check beside its form', async () => {
    openScreen(fakeBridge({ library: aVisit() }), route)
    const pages = await screen.findByRole('region', { name: /^Page 1 of/ })
    expect(pages.textContent).toContain('Visit to South Africa')
    const check = screen.getByRole('region', { name: 'Check' })
    expect(within(check).getByText(/Dinner/)).toBeDefined()
  })

  test('begins a new item of the programme on the day of the last one', async () => {
    const bridge = fakeBridge({ library: aVisit() })
    const hands = openScreen(bridge, route)
    await hands.click(await screen.findByRole('tab', { name: 'Programme' }))
    await hands.click(await screen.findByRole('button', { name: /^Add a programme item|^Add .*item/ }))
    const days = () =>
      bridge
        .library()
        .records.books.get('visit')
        ?.programme.map(({ date }) => date)
    await waitFor(() => expect(days()).toEqual(['2027-03-04', '2027-03-04', '2027-03-04']), { timeout: 3_000 })
  })

  test('leads from its programme to the composer of each brief', async () => {
    const hands = openScreen(fakeBridge({ library: aVisit() }), route)
    await hands.click(await screen.findByRole('tab', { name: 'Programme' }))
    await hands.click(await screen.findByRole('button', { name: 'Talks in Pretoria' }))
    expect(await screen.findByRole('region', { name: 'Note' })).toBeDefined()
    expect(shownScreen()).toBe('compose')
  })

  test('that is not stored yet says when its pages will appear', async () => {
    openScreen(fakeBridge({ library: aLibrary() }), { screen: 'record', kind: 'books', id: 'fresh', isNew: true })
    expect(await screen.findByText('No pages yet')).toBeDefined()
  })
})
