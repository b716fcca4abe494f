import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
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
  await userEvent.click(await screen.findByRole('button', { name: 'Clear the filters' }))
  expect(names()).toHaveLength(3)
})

const many: readonly Partner[] = Array.from({ length: 20_000 }, (_none, index) => ({
  id: `p${index}`,
  name: `Partner ${String(index).padStart(5, '0')}`,
  kind: index % 2 === 0 ? 'Country' : 'Region',
}))

function LongTable({ log = [] }: { readonly log?: string[] }) {
  const [rows, setRows] = useState(many)
  const [selected, setSelected] = useState<string | null>(null)
  return (
    <InWindow>
      <DataTable
        label="Partners"
        rows={rows}
        columns={columns}
        rowId={({ id }) => id}
        selectedId={selected}
        onSelect={setSelected}
        onOpen={(id) => log.push(id)}
        onDelete={(id) => setRows(rows.filter((row) => row.id !== id))}
      />
    </InWindow>
  )
}

describe('a list of 20,000 rows', () => {
  const drawn = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const focused = (): string | undefined => (document.activeElement as HTMLElement | null)?.dataset.row
  const scrollTo = (top: number): void => {
    const scroller = screen.getByRole('grid').parentElement as HTMLElement
    scroller.scrollTop = top
    fireEvent.scroll(scroller)
  }

  test('draws only what is in sight, and says how many there are and which these are', () => {
    render(<LongTable />)
    expect(drawn().length).toBeGreaterThan(15)
    expect(drawn().length).toBeLessThan(60)
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('20001')
    expect(drawn()[0]?.getAttribute('aria-rowindex')).toBe('2')

    scrollTo(370_000)
    expect(drawn().length).toBeLessThan(60)
    const inSight = drawn().find((row) => row.getAttribute('aria-rowindex') === '10003')
    expect(inSight?.textContent).toContain('Partner 10001')
    expect(inSight?.style.top).toBe(`${10_001 * 37}px`)
  })

  test('End goes to the last row, Home back to the first, and Page Up and Page Down by what is in sight', async () => {
    const log: string[] = []
    render(<LongTable log={log} />)
    const user = userEvent.setup()
    drawn()[0]?.focus()
    await user.keyboard('{End}{Enter}{ArrowUp}{Enter}{Home}{Enter}{PageDown}')
    expect(log).toEqual(['p19999', 'p19998', 'p0'])
    const paged = Number(focused()?.slice(1))
    expect(paged).toBeGreaterThan(10)
    await user.keyboard('{PageUp}')
    expect(focused()).toBe('p0')
    expect(drawn().length).toBeLessThan(60)
  })

  test('the row that has the focus keeps it when it is scrolled out of sight', async () => {
    render(<LongTable />)
    await userEvent.click(screen.getByText('Partner 00003'))
    scrollTo(500_000)
    expect(focused()).toBe('p3')
    await userEvent.keyboard('{ArrowDown}')
    expect(focused()).toBe('p4')
  })

  test('a deleted row hands the focus to the one that takes its place', async () => {
    render(<LongTable />)
    drawn()[0]?.focus()
    await userEvent.keyboard('{End}{ArrowUp}{Delete}')
    expect(focused()).toBe('p19999')
    await userEvent.keyboard('{Delete}')
    expect(focused()).toBe('p19997')
  })
})
