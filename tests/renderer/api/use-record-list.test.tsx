import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { connectEvents } from '../../../src/renderer/api/connect-events'
import { createQueryClient } from '../../../src/renderer/api/create-query-client'
import { SaveFaults } from '../../../src/renderer/api/save-faults'
import { useRecordList } from '../../../src/renderer/api/use-record-list'
import type { Bridge, Output } from '../../../src/shared/ipc/contract'
import { writeJson } from '../../../src/shared/ipc/json-text'
import type { Language } from '../../../src/shared/model/language'
import type { RecordSummary } from '../../../src/shared/model/record-summary'
import { summarise } from '../../../src/shared/model/summarise'
import { fakeBridge } from '../../support/bridge'
import { aLibrary, aPerson } from '../../support/builders'

const people = ['Ada', 'Ben', 'Cleo'].map((name) => aPerson({ id: name.toLowerCase(), name }))

function shownOn(bridge: Bridge, first: Language = 'en') {
  Object.defineProperty(window, 'chancery', { value: bridge, configurable: true })
  const client = createQueryClient(new SaveFaults())
  connectEvents(client)
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  return renderHook(({ language }) => useRecordList('people', language).data, {
    wrapper,
    initialProps: { language: first },
  })
}

const idsOf = (rows: readonly RecordSummary[] | undefined) => rows?.map(({ id }) => id)

test('after a save only the saved row is another one', async () => {
  const bridge = fakeBridge({ library: aLibrary({ people }) })
  const { result } = shownOn(bridge)
  await waitFor(() => expect(idsOf(result.current)).toEqual(['ada', 'ben', 'cleo']))
  const before = result.current ?? []
  await act(() => bridge.ask('records/save', { kind: 'people', record: { ...people[1], name: 'Zoë' } as never }))
  await waitFor(() => expect(idsOf(result.current)).toEqual(['ada', 'cleo', 'ben']))
  expect(result.current?.[2]?.title).toBe('Zoë')
  expect([result.current?.[0], result.current?.[1]]).toEqual([before[0], before[2]])
  expect(result.current?.[0]).toBe(before[0])
  expect(result.current?.[1]).toBe(before[2])
  const asked = bridge.asked.filter(({ name }) => name === 'records/list').map(({ input }) => input)
  expect(asked).toEqual([
    { kind: 'people', language: 'en', known: null },
    { kind: 'people', language: 'en', known: { version: 'list-1', rows: 3 } },
  ])
})

test('what is taken back is as it was, and another language is another list', async () => {
  const bridge = fakeBridge({ library: aLibrary({ people }) })
  const { result, rerender } = shownOn(bridge)
  await waitFor(() => expect(idsOf(result.current)).toEqual(['ada', 'ben', 'cleo']))
  await act(() => bridge.ask('records/delete', { kind: 'people', id: 'ben' }))
  await waitFor(() => expect(idsOf(result.current)).toEqual(['ada', 'cleo']))
  await act(() => bridge.ask('library/undo', undefined))
  await waitFor(() => expect(idsOf(result.current)).toEqual(['ada', 'ben', 'cleo']))
  rerender({ language: 'nl' })
  await waitFor(() => expect(idsOf(result.current)).toEqual(['ada', 'ben', 'cleo']))
  expect(bridge.asked.at(-1)?.input).toEqual({ kind: 'people', language: 'nl', known: null })
})

test('another library in the place of this one is shown instead', async () => {
  const bridge = fakeBridge({ library: aLibrary({ people }), newLibrary: aLibrary({ people: people.slice(0, 1) }) })
  const { result } = shownOn(bridge)
  await waitFor(() => expect(idsOf(result.current)).toEqual(['ada', 'ben', 'cleo']))
  await act(() => bridge.ask('library/create', { contents: 'empty', place: 'suggested' }))
  await waitFor(() => expect(idsOf(result.current)).toEqual(['ada']))
})

test('a list that comes in pieces is shown once it is whole, with what changed meanwhile', async () => {
  const library = aLibrary({ people })
  const rows = people.map((person) => summarise(library, 'people', person, 'en', '2026-11-23'))
  const [ada, ben, cleo] = rows as [RecordSummary, RecordSummary, RecordSummary]
  const steps: Output<'records/list'>[] = [
    { kind: 'rows', version: 'one', isCurrent: false, from: 0, rows: writeJson([ada]) },
    { kind: 'rows', version: 'one', isCurrent: false, from: 1, rows: writeJson([ben]) },
    { kind: 'difference', version: 'two', isCurrent: true, difference: { taken: [0], put: [{ at: 1, row: cleo }] } },
  ]
  const asked: unknown[] = []
  const seen: unknown[] = []
  const bridge = fakeBridge({ library })
  const inPieces: Bridge = {
    on: bridge.on,
    ask: async (name, input) => {
      if (name !== 'records/list') return bridge.ask(name, input)
      asked.push((input as { known: unknown }).known)
      return { ok: true, value: steps.shift() as never }
    },
  }
  const { result } = shownOn(inPieces)
  await waitFor(() => {
    seen.push(idsOf(result.current))
    expect(result.current).toBeDefined()
  })
  expect(new Set(seen.map(String))).toEqual(new Set(['undefined', 'ben,cleo']))
  expect(asked).toEqual([null, { version: 'one', rows: 1 }, { version: 'one', rows: 2 }])
})
