import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { chooseRow, pressOf } from '../../../src/renderer/ui/chosen-rows'
import { DataTable } from '../../../src/renderer/ui/data-table'
import { InWindow } from '../../support/in-window'

const rows = ['a', 'b', 'c', 'd']

describe('a press on a row', () => {
  test.each([
    ['alone', ['a', 'b'], 'c', 'alone', null, ['c']],
    ['besides the others', ['a'], 'c', 'toggle', null, ['a', 'c']],
    ['away again', ['a', 'c'], 'c', 'toggle', 'c', ['a']],
    ['down to it', ['b'], 'd', 'range', 'b', ['b', 'c', 'd']],
    ['up to it', ['c'], 'a', 'range', 'c', ['a', 'b', 'c']],
    ['alone where the row pressed before is gone', [], 'b', 'range', 'x', ['b']],
  ] as const)('chooses %s', (_name, chosen, row, press, anchor, expected) => {
    expect([...chooseRow(rows, new Set(chosen), row, press, anchor)].sort()).toEqual(expected)
  })

  test.each([
    [{ shiftKey: false, ctrlKey: false, metaKey: false }, 'alone'],
    [{ shiftKey: false, ctrlKey: true, metaKey: false }, 'toggle'],
    [{ shiftKey: false, ctrlKey: false, metaKey: true }, 'toggle'],
    [{ shiftKey: true, ctrlKey: true, metaKey: false }, 'range'],
  ] as const)('with %j is “%s”', (keys, expected) => {
    expect(pressOf(keys)).toBe(expected)
  })
})

function Table() {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  return (
    <InWindow>
      <output>{[...ids].sort().join(' ')}</output>
      <DataTable
        label="Letters"
        rows={rows}
        columns={[{ id: 'name', title: 'Name', text: (row) => row, filter: 'text' }]}
        rowId={(row) => row}
        selectedId={null}
        onSelect={() => undefined}
        onOpen={() => undefined}
        chosen={{ ids, onChange: setIds }}
      />
    </InWindow>
  )
}

function chosen(): string {
  return screen.getByRole('status').textContent ?? ''
}

test('clicks choose as in every list, with Ctrl and Shift', async () => {
  render(<Table />)
  const user = userEvent.setup()
  await user.click(screen.getByText('b', { selector: '[data-row] span' }))
  expect(chosen()).toBe('b')
  await user.keyboard('{Shift>}')
  await user.click(screen.getByText('d', { selector: '[data-row] span' }))
  await user.keyboard('{/Shift}')
  expect(chosen()).toBe('b c d')
  await user.keyboard('{Control>}')
  await user.click(screen.getByText('c', { selector: '[data-row] span' }))
  await user.keyboard('{/Control}')
  expect(chosen()).toBe('b d')
  expect(screen.getByRole('grid').getAttribute('aria-multiselectable')).toBe('true')
})

test('the box in the head ticks all rows, and takes all ticks away', async () => {
  render(<Table />)
  const user = userEvent.setup()
  const all = screen.getByRole('checkbox', { name: 'Choose all that are shown' })
  await user.click(screen.getByRole('checkbox', { name: 'Choose a' }))
  expect(chosen()).toBe('a')
  await user.click(all)
  expect(chosen()).toBe('a b c d')
  await user.click(all)
  expect(chosen()).toBe('')
})

test('Space ticks the row that has the focus, Shift and arrows a stretch, Ctrl+A everything', async () => {
  render(<Table />)
  const user = userEvent.setup()
  document.querySelector<HTMLElement>('[data-row="a"]')?.focus()
  await user.keyboard('{ArrowDown} {ArrowDown}{ArrowDown} ')
  expect(chosen()).toBe('b d')
  await user.keyboard('{Shift>}{ArrowUp}{ArrowUp}{/Shift}')
  expect(chosen()).toBe('b c d')
  await user.keyboard('{Control>}a{/Control}')
  expect(chosen()).toBe('a b c d')
})
