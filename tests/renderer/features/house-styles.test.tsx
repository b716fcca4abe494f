import { screen, waitFor, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { HouseStyle } from '../../../src/shared/model/house-style'
import type { FakeBridgeOptions } from '../../support/bridge'
import { aLibrary } from '../../support/builders'
import { flandersStyle } from '../../support/house-styles'
import { openPage } from '../../support/open-page'

const own: HouseStyle = { ...flandersStyle, id: 'own', name: 'Our paper' }

async function openStyles(styles: readonly HouseStyle[] = [], chosen = 'neutral', options: FakeBridgeOptions = {}) {
  const library = aLibrary({ settings: { houseStyles: styles, houseStyle: chosen } })
  const page = openPage({ screen: 'settings', tab: 'house-style' }, { library, ...options })
  await screen.findByRole('radio', { name: /^Neutral/ })
  const settings = () => page.bridge.library().settings
  const stored = (id = 'own') => settings().houseStyles.find((style) => style.id === id)
  return { ...page, settings, stored }
}

/** Writes anew what stands in a field, at once. */
async function write(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
  await user.clear(field)
  await user.click(field)
  await user.paste(text)
}

/** The large page beside the form. */
const pageBeside = () => screen.getByRole('region', { name: 'A page in this style' })

describe('choosing a house style', () => {
  test('shows a page in each, and stores the chosen one', async () => {
    const { settings, user } = await openStyles([own])
    const names = screen.getAllByRole('radio').map((radio) => radio.closest('label')?.querySelector('h1')?.textContent)
    expect(names).toEqual(Array(3).fill('Meeting with the Minister'))
    await user.click(screen.getByRole('radio', { name: /^Flanders/ }))
    await waitFor(() => expect(settings().houseStyle).toBe('flanders'))
    expect(screen.queryByRole('textbox', { name: 'Name' })).toBeNull()
  })

  test('that is gone is said, and none is shown as chosen', async () => {
    await openStyles([], 'lost')
    expect(screen.getByText(/is no longer there/)).toBeTruthy()
    expect(screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toEqual([])
  })

  test('a copy of a shipped one is chosen and can be changed; the shipped one stays', async () => {
    const { settings, user, bridge } = await openStyles()
    await user.click(screen.getByRole('button', { name: 'Make a copy to edit' }))
    await screen.findByRole('textbox', { name: 'Name' })
    expect(settings().houseStyles).toMatchObject([{ name: 'Neutral, copy', id: settings().houseStyle }])
    await user.click(screen.getByRole('button', { name: 'Make a copy to edit' }))
    await waitFor(() => expect(settings().houseStyles).toHaveLength(2))
    expect(settings().houseStyles[1]?.name).toBe('Neutral, copy, copy')
    expect(bridge.asked.filter(({ name }) => name === 'settings/save')).toHaveLength(2)
  })

  test('deleting one goes back to the neutral one, and undo brings it back chosen', async () => {
    const { settings, user, bridge } = await openStyles([own], 'own')
    await user.click(screen.getByRole('button', { name: 'Delete “Our paper”' }))
    await waitFor(() => expect(settings()).toMatchObject({ houseStyles: [], houseStyle: 'neutral' }))
    await bridge.ask('library/undo', undefined)
    expect(settings()).toMatchObject({ houseStyles: [own], houseStyle: 'own' })
  })
})

describe('changing a house style', () => {
  test('a new name is kept; none, and one that is taken, are not', async () => {
    const { stored, user } = await openStyles([own], 'own')
    const name = screen.getByRole('textbox', { name: 'Name' })
    await user.clear(name)
    expect(screen.getByText('A house style needs a name.')).toBeTruthy()
    await user.paste('neutral')
    expect(screen.getByText('Another house style has this name.')).toBeTruthy()
    await user.paste(' two')
    await waitFor(() => expect(stored()?.name).toBe('neutral two'), { timeout: 3_000 })
  })

  test('the page beside it shows a size, a colour and a font as they are typed', async () => {
    const { stored, user } = await openStyles([own], 'own')
    const size = screen.getByRole('textbox', { name: 'Heading 1' })
    await write(user, size, '24')
    const colour = screen.getByRole('textbox', { name: 'Headings' })
    await write(user, colour, '#204060')
    const font = screen.getByRole('combobox', { name: 'Headings' })
    await write(user, font, 'Georgia')
    await user.keyboard('{Enter}')
    await waitFor(() => {
      const heading = within(pageBeside()).getByRole('heading', { level: 1 })
      expect([heading.style.fontSize, heading.style.fontFamily.includes('Georgia')]).toEqual(['32px', true])
    })
    const sheet = pageBeside().firstElementChild as HTMLElement
    expect(sheet.style.getPropertyValue('--paper-heading')).toBe('#204060')
    await waitFor(() => expect(stored()?.colours.heading).toBe('#204060'), { timeout: 3_000 })
    expect(stored()).toMatchObject({
      fonts: { headings: 'Georgia' },
      sizes: { headings: [24, ...own.sizes.headings.slice(1)] },
    })
  })

  test('a colour too pale for words is kept with a warning, what is no colour is not kept', async () => {
    const { stored, user } = await openStyles([own], 'own')
    const colour = screen.getByRole('textbox', { name: 'Text' })
    await write(user, colour, '#999')
    expect(screen.getByText(/Write a colour as #RRGGBB/)).toBeTruthy()
    await user.paste('999')
    expect(screen.getByText('Hard to read on white paper: contrast 2.8 to 1; 4.5 is the least.')).toBeTruthy()
    await waitFor(() => expect(stored()?.colours.text).toBe('#999999'), { timeout: 3_000 })
  })

  test('the bars may be of any colour', async () => {
    const { user } = await openStyles([own], 'own')
    const colour = screen.getByRole('textbox', { name: 'Bars' })
    await write(user, colour, '#FFFFF0')
    expect(screen.queryByText(/Hard to read/)).toBeNull()
  })

  test('a margin that leaves no room for text is refused in words', async () => {
    const { stored, user } = await openStyles([own], 'own')
    const margin = screen.getByRole('textbox', { name: 'Left margin' })
    await write(user, margin, '190')
    const most = 210 - own.page.margin.right - 60
    expect(screen.getByText(`A number from 5 to ${most} fits here.`)).toBeTruthy()
    await write(user, margin, '40')
    await waitFor(() => expect(stored()?.page.margin.left).toBe(40), { timeout: 3_000 })
  })

  test('a smaller sheet takes margins that fit it', async () => {
    const wide = { ...own, page: { ...own.page, margin: { top: 80, right: 60, bottom: 80, left: 60 } } }
    const { stored, user } = await openStyles([wide], 'own')
    await user.click(screen.getByRole('combobox', { name: 'Paper size' }))
    await user.click(await screen.findByRole('option', { name: 'A5' }))
    await waitFor(() =>
      expect(stored()?.page).toMatchObject({ width: 148, height: 210, margin: { left: 15, top: 18 } }),
    )
  })

  test('a label without the place for its value is refused, per language', async () => {
    const { stored, user } = await openStyles([own], 'own')
    await user.click(screen.getByRole('combobox', { name: 'Language of the words' }))
    await user.click(await screen.findByRole('option', { name: 'German' }))
    const label = screen.getByRole('textbox', { name: 'Version' })
    await write(user, label, 'Stand')
    expect(screen.getByText('This needs {version}.')).toBeTruthy()
    await user.paste(' {version}')
    await waitFor(() => expect(stored()?.labels.de.version).toBe('Stand {version}'), { timeout: 3_000 })
    expect(stored()?.labels.en.version).toBe(own.labels.en.version)
  })

  test('what is no language tag is refused', async () => {
    const { user } = await openStyles([own], 'own')
    const tag = screen.getByRole('textbox', { name: 'Language for the spelling checker' })
    await write(user, tag, 'Dutch!')
    expect(screen.getByText(/Write a language tag/)).toBeTruthy()
  })
})

const picture = `${'ab'.repeat(16)}.svg`
const svg = 'data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4='

test('a logo is chosen, sized and described, and taken away again', async () => {
  const { stored, user } = await openStyles([own], 'own', {
    chosenFile: { name: picture, title: 'Lion' },
    pictures: { [picture]: svg },
  })
  await user.click(screen.getByRole('button', { name: 'Choose a picture…' }))
  const asked = within(await screen.findByRole('dialog', { name: 'Logo' }))
  const description = asked.getByRole('textbox', { name: 'What the logo shows' })
  expect((description as HTMLInputElement).value).toBe('')
  expect(asked.getByRole('button', { name: 'Use this logo' })).toHaveProperty('disabled', true)
  await user.type(description, ' A lion ')
  expect(stored()?.logo).toBeNull()
  await user.click(asked.getByRole('button', { name: 'Use this logo' }))
  await waitFor(() => expect(stored()?.logo).toEqual({ picture, width: 45, alt: 'A lion' }))
  const width = await screen.findByRole('textbox', { name: 'Width of the logo' })
  await write(user, width, '30')
  await waitFor(() => expect(stored()?.logo?.width).toBe(30), { timeout: 3_000 })
  await user.click(screen.getByRole('button', { name: 'Remove the logo' }))
  await waitFor(() => expect(stored()?.logo).toBeNull())
})

test('a Word template is chosen, told what it lacks, and taken away again', async () => {
  const file = `${'cd'.repeat(16)}.dotx`
  const { stored, user } = await openStyles([own], 'own', {
    chosenFile: { name: file, title: 'Ministry' },
    templateLacks: ['Note', 'Topic Line', 'Heading 2', 'Footnote text'],
  })
  await user.click(screen.getByRole('button', { name: 'Choose a template…' }))
  await waitFor(() => expect(stored()?.template).toEqual({ file, name: 'Ministry' }))
  await screen.findByText(/“Ministry” has no style of its own for Heading 2;/)
  await screen.findByText(/2 styles that “Ministry” lacks are taken from/)
  expect(screen.queryByText('Topic Line')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Which styles' }))
  expect(screen.getByText('Topic Line')).toBeTruthy()
  expect(screen.queryByText('Footnote text')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Remove the template' }))
  await waitFor(() => expect(stored()?.template).toBeNull())
})

test('what is typed last is stored when the page is left', async () => {
  const { stored, go } = await openStyles([own], 'own')
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), ' 2')
  go({ screen: 'home' })
  await waitFor(() => expect(stored()?.name).toBe('Our paper 2'))
})
