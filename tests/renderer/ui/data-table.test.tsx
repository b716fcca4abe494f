import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { DataTable } from '../../../src/renderer/ui/data-table'
import type { TableColumn } from '../../../src/renderer/ui/table-column'
import { InWindow } from '../../support/in-window'

type Partner = { readonly id: string; readonly name: string; readonly kind: string }

const partners: readonly Partner[] = [
  { id: 'za', name: 'South Africa', kind: 'Country' },
  { id: 'nw', name: 'North Rhine-Westphalia', kind: 'Region' },
  { id: 'mt', name: 'Malta', kind: 'Country' },
]
const columns: readonly TableColumn<Partner>[] = [
  { id: 'name', title: 'Name', text: ({ name }) => name },
  { id: 'kind', title: 'Kind', text: ({ kind }) => kind, filter: 'choice' },
]

function Table({ log }: { readonly log: string[] }) {
  const [selected, setSelected] = useState<string | null>(null)
  return (
    <InWindow>
      <DataTable
        label="Partners"
        rows={partners}
        columns={columns}
        rowId={({ id }) => id}
        selectedId={selected}
        initialSort={{ column: 'name', direction: 'ascending' }}
        onSelect={setSelected}
        onOpen={(id) => log.push(`open ${id}`)}
        onDelete={(id) => log.push(`delete ${id}`)}
      />
    </InWindow>
  )
}

function names(): readonly (string | null)[] {
  return [...document.querySelectorAll('[data-row]')].map((row) => row.firstElementChild?.textContent ?? null)
}

test('arrow keys walk the rows, Enter opens and Delete deletes', async () => {
  const log: string[] = []
  render(<Table log={log} />)
  const user = userEvent.setup()
  const first = document.querySelector<HTMLElement>('[data-row][tabindex="0"]')
  first?.focus()
  await user.keyboard('{ArrowDown}{Enter}{End}{Delete}{ArrowDown}{Enter}{Home}{Enter}')
  expect(log).toEqual(['open nw', 'delete za', 'open za', 'open mt'])
})

test('one row is reached with Tab, the chosen one', async () => {
  render(<Table log={[]} />)
  await userEvent.click(screen.getByText('South Africa'))
  const stops = [...document.querySelectorAll('[data-row][tabindex="0"]')]
  expect(stops.map((row) => row.getAttribute('data-row'))).toEqual(['za'])
  expect(stops[0]?.getAttribute('aria-selected')).toBe('true')
})

test('a double click opens', async () => {
  const log: string[] = []
  render(<Table log={log} />)
  await userEvent.dblClick(screen.getByText('Malta'))
  expect(log).toEqual(['open mt'])
})

test('a click on a column’s head sorts by it, another one the other way', async () => {
  render(<Table log={[]} />)
  expect(names()).toEqual(['Malta', 'North Rhine-Westphalia', 'South Africa'])
  await userEvent.click(screen.getByRole('button', { name: 'Name' }))
  expect(names()).toEqual(['South Africa', 'North Rhine-Westphalia', 'Malta'])
  expect(screen.getByRole('columnheader', { name: /Name/ }).getAttribute('aria-sort')).toBe('descending')
})

test('a filter shows how many rows pass, and can be cleared', async () => {
  render(<Table log={[]} />)
  await userEvent.click(screen.getByRole('button', { name: 'Filter by Kind' }))
  const choices = await screen.findByRole('dialog', { name: 'Filter by Kind' })
  await userEvent.click(within(choices).getByLabelText('Region'))
  await userEvent.keyboard('{Escape}')
  expect(names()).toEqual(['North Rhine-Westphalia'])
  expect(screen.getByText('1 of 3 shown')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Clear the filters' }))
  expect(names()).toHaveLength(3)
})
