import { join } from 'node:path'
import mammoth from 'mammoth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerSaveDialog, openRealWindow, type RealWindow, removeFolder, step } from '../support/real-window'
import { problemsOfFile } from '../support/validate-docx'

let window: RealWindow

beforeAll(async () => {
  window = await openRealWindow()
})

afterAll(async () => {
  await window.close()
  removeFolder(window.folder)
})

test('a briefing is drafted, put in order, added to, switched to German and exported to a valid Word file', async () => {
  const { page, folder } = window

  await step(window, 'opens the sample library', async () => {
    await page.getByRole('button', { name: 'Start an empty library' }).waitFor()
    await page.getByRole('button', { name: 'Open the sample library' }).click()
    await page.getByText('SAMPLE LIBRARY', { exact: true }).waitFor()
  })

  await step(window, 'drafts a note for South Africa', async () => {
    await page.getByRole('button', { name: 'New briefing' }).click()
    await page.getByRole('combobox', { name: 'Partners' }).click()
    await page.keyboard.type('South Afr')
    await page.getByRole('option', { name: /^South Africa/ }).click()
    await page.getByRole('textbox', { name: 'Principal' }).fill('The Minister-President')
    await page.getByRole('textbox', { name: 'Place' }).fill('Cape Town')
    await page.getByRole('textbox', { name: /^Date/ }).fill('4 March 2027')
    await page.getByRole('combobox', { name: 'Language of the document' }).click()
    await page.getByRole('option', { name: 'English', exact: true }).click()
    await page.getByRole('checkbox', { name: /Countering the effects of climate change/ }).check()
    await page.getByRole('button', { name: 'Draft the note' }).click()
    await page.getByRole('list', { name: 'Outline' }).waitFor()
  })

  await step(window, 'moves a section up with the keyboard', async () => {
    const before = await outline()
    expect(before.slice(0, 4)).toEqual(['Objectives', 'Scene setter', 'Key messages', 'To raise'])
    await outlineRow('To raise').focus()
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(outline).toEqual(['Objectives', 'Scene setter', 'To raise', 'Key messages', ...before.slice(4)])
  })

  await step(window, 'adds a talking point from the library', async () => {
    await outlineRow('Key messages').click()
    await page.getByRole('searchbox', { name: 'Search the library' }).fill(added.search)
    await page.getByRole('button', { name: `Add to Key messages: ${added.topic}` }).click()
    await page.getByRole('region', { name: 'Note' }).getByText(added.topic, { exact: true }).first().waitFor()
  })

  await step(window, 'switches the document to German', async () => {
    await page.getByRole('button', { name: 'Language of the document: English' }).click()
    await page.getByRole('menuitemradio', { name: 'German' }).click()
    await page.getByRole('button', { name: 'Language of the document: German' }).waitFor()
  })

  const file = join(folder, 'Ministerin Müller.docx')
  await step(window, 'exports to Word', async () => {
    await answerSaveDialog(window, file)
    await page.getByRole('button', { name: 'Export to Word' }).first().click()
    await page.getByRole('button', { name: 'Open in Word' }).waitFor()
  })

  expect(await problemsOfFile(file)).toEqual([])
  const { value: html } = await mammoth.convertToHtml({ path: file })
  const headings = [...html.matchAll(/<h([12])>(.*?)<\/h\1>/g)].map((found) => plain(found[2] ?? ''))
  expect(headings).toEqual(expectedHeadings)
  const places = expectedTexts.map((part) => plain(html).indexOf(part))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(window.complaints).toEqual([])
})

const added = { search: 'earns its prosperity', topic: 'Open economy' }
const expectedHeadings = [
  'Briefing: bilaterales Gespräch mit Südafrika',
  'Gesprächsziele',
  'Anlass und Rahmen',
  'Anzusprechen',
  'Kernbotschaften',
  'Falls angesprochen',
  'Zu vermeiden – nicht zur Weitergabe',
  'Hintergrund',
  'Abkommen',
  'Gesprächspartner',
  'Bearbeitung und Freigabe',
]
/** One telling text of each part, as the sample library words it in German. */
const expectedTexts = [
  'Bestimmt für',
  'The Minister-President',
  'Bekämpfung der Auswirkungen des Klimawandels',
  'am Donnerstag, dem 4. März 2027',
  'Verlängerung des Wassermemorandums',
  'Gegenbesuch',
  'Wasser. Unsere Zusammenarbeit im Bereich Wasser wirkt',
  'Offene Wirtschaft.',
  'Ist der europäische CO₂-Grenzausgleich nicht verdeckter Protektionismus?',
  'Keinen Antrag zu strategischen Gütern bestätigen',
  'Südafrika ist eine konstitutionelle Republik mit neun Provinzen.',
  'Rahmenvertrag Flandern–Südafrika',
  'Thandeka Dlamini',
]

/** Text without tags, with ordinary spaces where the typography has fixed ones. */
function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/[\u00a0\u202f]/g, ' ')
}

function outlineRow(name: string) {
  return window.page
    .getByRole('list', { name: 'Outline' })
    .getByRole('button', { name: new RegExp(`^${name}, pages used`) })
}

async function outline(): Promise<string[]> {
  const rows = window.page.getByRole('list', { name: 'Outline' }).getByRole('button', { name: /, pages used/ })
  const names = await rows.evaluateAll((found) => found.map((row) => row.getAttribute('aria-label') ?? ''))
  return names.map((name) => name.replace(/, pages used.*/, ''))
}
