import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { expect, test } from 'vitest'
import { DateField } from '../../../src/renderer/ui/date-field'
import { LocalizedTextField } from '../../../src/renderer/ui/localized-text-field'
import { NumberField } from '../../../src/renderer/ui/number-field'
import { SeveralPicker } from '../../../src/renderer/ui/several-picker'
import { TextField } from '../../../src/renderer/ui/text-field'
import { TimeField } from '../../../src/renderer/ui/time-field'
import { WordsField } from '../../../src/renderer/ui/words-field'
import { type LocalizedText, noText } from '../../../src/shared/model/language'
import { InWindow } from '../../support/in-window'

type KeeperProps<T> = {
  readonly first: T
  readonly values: T[]
  readonly field: (value: T, onChange: (value: T) => void) => ReactNode
}

function Keeper<T>({ first, values, field }: KeeperProps<T>) {
  const [value, setValue] = useState(first)
  return field(value, (next) => {
    values.push(next)
    setValue(next)
  })
}

/** Renders a field with a value that is kept, and returns every value it has had. */
function keep<T>(first: T, field: KeeperProps<T>['field']): readonly T[] {
  const values: T[] = []
  render(
    <InWindow>
      <Keeper first={first} values={values} field={field} />
    </InWindow>,
  )
  return values
}

test('a text is written in two languages side by side; the others stay as they are', async () => {
  const values = keep<LocalizedText>({ ...noText, fr: 'Malte' }, (value, onChange) => (
    <LocalizedTextField label="Name" value={value} onChange={onChange} />
  ))
  expect(screen.getByPlaceholderText('Write in Dutch…')).toBeTruthy()
  expect(screen.getByText('Also in French')).toBeTruthy()
  await userEvent.type(screen.getByRole('textbox', { name: 'Name, English' }), 'Malta')
  expect(values.at(-1)).toEqual({ nl: null, en: 'Malta', de: null, fr: 'Malte' })
})

test('an emptied language is not there, instead of empty', async () => {
  const values = keep<LocalizedText>({ ...noText, en: 'x' }, (value, onChange) => (
    <LocalizedTextField label="Name" value={value} onChange={onChange} shape="text" />
  ))
  await userEvent.clear(screen.getByRole('textbox', { name: 'Name, English' }))
  expect(values.at(-1)).toEqual(noText)
})

test('a day is stored as ISO and shown written out', async () => {
  const values = keep<string | null>(null, (value, onChange) => (
    <DateField label="Meeting" value={value} onChange={onChange} />
  ))
  const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Meeting' })
  await userEvent.type(input, '4/3/2027')
  await userEvent.tab()
  expect(values.at(-1)).toBe('2027-03-04')
  expect(input.value).toBe('4 March 2027')
})

test('what is no day stays in the field and is not stored', async () => {
  const values = keep<string | null>('2027-03-04', (value, onChange) => (
    <DateField label="Meeting" value={value} onChange={onChange} />
  ))
  const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Meeting' })
  await userEvent.type(input, '{Control>}a{/Control}31 February 2027')
  await userEvent.tab()
  expect(input.value).toContain('31 February')
  expect(screen.getByText(/Write a day/)).toBeTruthy()
  expect(values.filter((value) => value !== null && !value.startsWith('2027-03'))).toEqual([])
})

test('a day is chosen from the calendar with the arrow keys', async () => {
  const values = keep<string | null>('2027-03-04', (value, onChange) => (
    <DateField label="Meeting" value={value} onChange={onChange} />
  ))
  await userEvent.click(screen.getByRole('button', { name: 'Choose from the calendar: Meeting' }))
  const day = await screen.findByRole('button', { name: /Thursday,? 4 March 2027/ })
  day.focus()
  await userEvent.keyboard('{ArrowDown}{Enter}')
  expect(values).toEqual(['2027-03-11'])
})

test('a time is read in several spellings', async () => {
  const values = keep<string | null>(null, (value, onChange) => (
    <TimeField label="Time" value={value} onChange={onChange} />
  ))
  await userEvent.type(screen.getByRole('textbox', { name: 'Time' }), '9h30')
  expect(values.at(-1)).toBe('09:30')
})

test('a number outside its limits is said to be wrong and not stored', async () => {
  const values = keep<number | null>(null, (value, onChange) => (
    <NumberField label="Rank" value={value} onChange={onChange} smallest={0} largest={9} />
  ))
  const input = screen.getByRole('textbox', { name: 'Rank' })
  await userEvent.type(input, '12')
  expect(values).toEqual([1])
  expect(screen.getByText('A number from 0 to 9 fits here.')).toBeTruthy()
  await userEvent.clear(input)
  expect(values.at(-1)).toBeNull()
})

test('an emptied plain field is null', async () => {
  const values = keep<string | null>('a', (value, onChange) => (
    <TextField label="Unit" value={value} onChange={onChange} />
  ))
  await userEvent.clear(screen.getByRole('textbox', { name: 'Unit' }))
  expect(values).toEqual([null])
})

test('words are added with Enter, several with commas, none twice, and removed', async () => {
  const values = keep<readonly string[]>(['UN'], (value, onChange) => (
    <WordsField label="Memberships" value={value} onChange={onChange} />
  ))
  await userEvent.type(screen.getByRole('textbox', { name: 'Memberships' }), 'EU, UN, OECD{Enter}')
  expect(values.at(-1)).toEqual(['UN', 'EU', 'OECD'])
})

test('several are picked by typing a part of a name, and what is picked is not offered again', async () => {
  const options = [
    { id: 'za', title: 'South Africa' },
    { id: 'at', title: 'Österreich', detail: 'Austria' },
  ]
  const values = keep<readonly string[]>(['za'], (value, onChange) => (
    <SeveralPicker label="Partners" options={options} value={value} onChange={onChange} />
  ))
  const input = screen.getByRole('combobox', { name: /Partners/ })
  await userEvent.type(input, 'oster')
  expect(screen.queryAllByRole('option', { name: /South Africa/, selected: false })).toEqual([])
  await userEvent.click(await screen.findByRole('option', { name: /Österreich/ }))
  expect(values.at(-1)).toEqual(['za', 'at'])
})
