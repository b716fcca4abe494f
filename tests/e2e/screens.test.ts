import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Bridge } from '../../src/shared/ipc/contract'
import type { Language } from '../../src/shared/model/language'
import { loseLastChange, setWritable } from '../support/damage'
import { fillBin, giveEarlierVersion } from '../support/lively-library'
import { openRealWindow, type RealWindow, removeFolder } from '../support/real-window'
import { openFolder } from '../support/window-library'

/** Where the pictures go: the user guide's own folder when it is to be renewed. */
const pictures = process.env.CHANCERY_PICTURES ?? join('out', 'screens')

/** Rows that can be told in every language of the window. */
const southAfrica = 'ZA'
const bilateral = /[Bb]ilat/
/** What the button of the reading view says in the four languages. */
const readWord = /^(Lezen|Read|Lesen|Lire)$/

/** What the status bar says of backups in the four languages. */
const backupWord = /back-?up|Sicherung|sauvegarde/

/** Every screen, and how one gets there with the keyboard's help of the rail. */
const screens: readonly { readonly name: string; readonly open: (page: Page) => Promise<void> }[] = [
  { name: 'home', open: (page) => rail(page, 'home') },
  { name: 'dossiers', open: (page) => listWithPreview(page, 'dossiers', southAfrica) },
  { name: 'dossier', open: (page) => record(page, 'dossiers', southAfrica) },
  { name: 'agreements', open: (page) => listWithPreview(page, 'agreements') },
  { name: 'agreement', open: (page) => record(page, 'agreements') },
  { name: 'talking-points', open: (page) => listWithPreview(page, 'talking-points') },
  { name: 'talking-point', open: (page) => record(page, 'talking-points') },
  { name: 'goals', open: (page) => rail(page, 'goals') },
  { name: 'goal-sets', open: (page) => tab(page, 2) },
  { name: 'responsibilities', open: (page) => tab(page, 3) },
  { name: 'goal-set', open: (page) => recordOfTab(page, 2) },
  { name: 'people', open: (page) => listWithPreview(page, 'people') },
  { name: 'person', open: (page) => record(page, 'people') },
  { name: 'briefings', open: (page) => listWithPreview(page, 'briefings', bilateral) },
  { name: 'new-briefing', open: (page) => page.keyboard.press('Control+n') },
  { name: 'composer', open: (page) => record(page, 'briefings', bilateral) },
  { name: 'reading', open: reading },
  { name: 'books', open: (page) => listWithPreview(page, 'books') },
  { name: 'book', open: (page) => record(page, 'books') },
  { name: 'settings', open: (page) => page.keyboard.press('Control+,') },
  { name: 'house-style', open: (page) => houseStyle(page, 'flanders') },
  { name: 'own-house-style', open: (page) => houseStyle(page, 'own') },
  { name: 'backups', open: backups },
  { name: 'restore', open: restore },
  { name: 'versions', open: (page) => versions(page, 'talking-points') },
  { name: 'note-versions', open: (page) => versions(page, 'briefings', bilateral) },
  { name: 'bin', open: bin },
  { name: 'palette', open: palette },
]

const shortcuts: { readonly [kind: string]: string } = {
  home: 'Alt+1',
  dossiers: 'Alt+2',
  agreements: 'Alt+3',
  'talking-points': 'Alt+4',
  people: 'Alt+5',
  briefings: 'Alt+6',
  books: 'Alt+7',
  goals: 'Alt+8',
}

let window: RealWindow

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  window = await openRealWindow()
})

afterAll(async () => {
  await window.close()
  removeFolder(window.folder)
})

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  test('the first run has no accessibility fault', async () => {
    if (theme === 'dark') {
      await show(theme, 'en')
      return
    }
    await window.page.getByRole('button', { name: 'Open the sample library' }).waitFor()
    for (const each of ['dark', 'light'] as const) {
      await show(each, 'en')
      await settled()
      await picture('first-run', each)
      expect(await accessibilityFaults()).toEqual([])
    }
    await window.page.getByRole('button', { name: 'Open the sample library' }).click()
    await window.page.getByText('SAMPLE LIBRARY', { exact: true }).waitFor()
    await makeBackup(window.page)
  })

  test.each(screens)('the screen “$name” has no accessibility fault', async ({ name, open }) => {
    await open(window.page)
    await settled()
    await picture(name, theme)
    expect(await accessibilityFaults()).toEqual([])
    await window.page.keyboard.press('Escape')
  })
})

describe.each(['de', 'nl', 'fr'] as const)('in the language %s', (language) => {
  test.each(screens)('no label is clipped on the screen “$name”', async ({ name, open }) => {
    await show('light', language)
    await open(window.page)
    await settled()
    await picture(`${name}-${language}`, 'light', join('out', 'screens'))
    expect(await clippedLabels()).toEqual([])
    await window.page.keyboard.press('Escape')
  })
})

test('nothing went wrong in the page meanwhile', () => {
  expect(window.complaints).toEqual([])
})

describe('with a library that was damaged, or cannot be changed', () => {
  let library: string

  beforeAll(async () => {
    library = await openFolder(window)
    // Something that can get lost.
    await window.page.evaluate(async () => {
      const { chancery } = globalThis as unknown as { chancery: Bridge }
      const settings = await chancery.ask('settings/read', undefined)
      if (settings.ok) await chancery.ask('settings/save', { ...settings.value, unit: 'Protocol' })
    })
  })

  test.each([
    { name: 'read-only', damage: () => setWritable(library, false) },
    {
      name: 'recovery',
      damage: () => {
        setWritable(library, true)
        loseLastChange(library)
      },
    },
  ])('the screen “$name” has no accessibility fault and clips no label', async ({ name, damage }) => {
    await window.close()
    damage()
    window = await openRealWindow(window.folder)
    for (const language of ['de', 'nl', 'fr', 'en'] as const) {
      await show('light', language)
      await record(window.page, 'dossiers', southAfrica)
      await settled()
      if (language !== 'en') await picture(`${name}-${language}`, 'light', join('out', 'screens'))
      expect(await clippedLabels()).toEqual([])
    }
    for (const theme of ['light', 'dark'] as const) {
      await show(theme, 'en')
      await settled()
      await picture(name, theme)
      expect(await accessibilityFaults()).toEqual([])
    }
    expect(window.complaints).toEqual([])
  })
})

/** So that the list of backups is not empty. */
async function makeBackup(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { chancery } = globalThis as unknown as { chancery: Bridge }
    const made = await chancery.ask('backups/make', { place: 'library' })
    if (!made.ok) throw new Error(made.failure.code)
  })
}

async function show(theme: 'light' | 'dark', language: Language): Promise<void> {
  await window.page.evaluate(
    async ([chosenTheme, chosenLanguage]) => {
      const { chancery } = globalThis as unknown as { chancery: Bridge }
      const state = await chancery.ask('window/state', undefined)
      if (!state.ok) throw new Error(state.failure.code)
      const { preferences } = state.value
      await chancery.ask('preferences/save', { ...preferences, theme: chosenTheme, language: chosenLanguage })
    },
    [theme, language] as const,
  )
  await window.page.locator(`html[lang=${language}]`).waitFor()
}

async function rail(page: Page, kind: string): Promise<void> {
  await noDialog(page)
  await page.keyboard.press(shortcuts[kind] ?? '')
}

/** Shortcuts wait until a dialog has closed, and so does this. */
async function noDialog(page: Page): Promise<void> {
  await page.locator('[aria-modal=true]').waitFor({ state: 'detached' })
}

async function listWithPreview(page: Page, kind: string, text?: string | RegExp): Promise<void> {
  await rail(page, kind)
  await row(page, text).click()
}

async function record(page: Page, kind: string, text?: string | RegExp): Promise<void> {
  await rail(page, kind)
  await row(page, text).dblclick()
}

/** The first row that says this, or the first row under the header. */
function row(page: Page, text?: string | RegExp) {
  const rows = page.getByRole('main').getByRole('row')
  return text === undefined ? rows.nth(1) : rows.filter({ has: page.getByText(text, { exact: true }) }).first()
}

/** The tabs beside the talking points: goals, goal sets, responsibilities. */
async function tab(page: Page, number: number): Promise<void> {
  await rail(page, 'talking-points')
  await page.getByRole('main').getByRole('tab').nth(number).click()
  await row(page).click()
}

async function recordOfTab(page: Page, number: number): Promise<void> {
  await tab(page, number)
  await row(page).dblclick()
}

/** The reading view of the note, opened by its button, whose icon comes second before the export. */
async function reading(page: Page): Promise<void> {
  await record(page, 'briefings', bilateral)
  await page
    .locator('footer button', { has: page.locator('svg') })
    .filter({ hasText: readWord })
    .click()
}

/** The house styles in the settings, with a shipped one chosen, or one of the library's own and its form. */
async function houseStyle(page: Page, chosen: 'flanders' | 'own'): Promise<void> {
  await noDialog(page)
  await page.evaluate(async (houseStyle) => {
    const { chancery } = globalThis as unknown as { chancery: Bridge }
    const [settings, styles] = await Promise.all([
      chancery.ask('settings/read', undefined),
      chancery.ask('house-styles/list', undefined),
    ])
    const [neutral] = styles.ok ? styles.value.shipped : []
    if (!settings.ok || neutral === undefined) throw new Error('There are no settings')
    const houseStyles = [{ ...neutral, id: 'own', name: 'Protocol' }]
    await chancery.ask('settings/save', { ...settings.value, houseStyles, houseStyle })
  }, chosen)
  await page.keyboard.press('Control+,')
  await page.getByRole('main').getByRole('tab').nth(3).click()
  await page.getByRole('radio', { checked: true }).waitFor()
}

/** The backups in the settings, opened from the status bar: its button with the words about a backup. */
async function backups(page: Page): Promise<void> {
  await page.locator('footer').getByRole('button').filter({ hasText: backupWord }).click()
  await page.getByRole('table').getByRole('row').nth(1).waitFor()
}

async function restore(page: Page): Promise<void> {
  await backups(page)
  await page.getByRole('table').getByRole('button').first().click()
  await page.getByRole('radio').first().waitFor()
}

/** The earlier versions of a record, of which there is one that differs. */
async function versions(page: Page, kind: 'talking-points' | 'briefings', text?: RegExp): Promise<void> {
  await record(page, kind, text)
  await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor()
  await giveEarlierVersion(page, kind)
  await settled()
  await page.keyboard.press('Control+Shift+H')
  await page.getByRole('dialog').getByRole('option', { selected: true }).waitFor()
  await page.getByRole('dialog').getByRole('switch').waitFor()
}

/** The bin with several records, two of them chosen. */
async function bin(page: Page): Promise<void> {
  await noDialog(page)
  await fillBin(page)
  await page.keyboard.press('Alt+9')
  for (const place of [1, 2]) await page.getByRole('main').getByRole('row').nth(place).getByRole('checkbox').check()
}

async function palette(page: Page): Promise<void> {
  await rail(page, 'home')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('a')
}

/** Waits until the page has drawn what it asked for: no spinner, and no change between two looks. */
async function settled(): Promise<void> {
  const { page } = window
  await page.waitForFunction(() => document.querySelector('[role=progressbar]') === null)
  let before = ''
  await expect
    .poll(async () => {
      const now = await page.evaluate(() => document.body.textContent ?? '')
      const same = now === before
      before = now
      return same
    })
    .toBe(true)
}

async function picture(name: string, theme: string, folder = pictures): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await window.page.evaluate(showHome, join(window.folder, 'home'))
  await window.page.screenshot({ path: join(folder, `${name}-${theme}.png`), animations: 'disabled' })
}

/** A picture says "~" where this machine's own folder stands. Runs in the page. */
function showHome(home: string): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    if (text.nodeValue?.includes(home)) text.nodeValue = text.nodeValue.replaceAll(home, '~')
  }
}

async function accessibilityFaults(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: window.page })
    .setLegacyMode(true)
    // Fluent's own sentinels, which hand the focus on and are never shown.
    .exclude('[data-tabster-dummy]')
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' · ')}`)
}

/** Buttons, tabs, headings and labels whose words do not fit, unless they end in an ellipsis and tell the rest. */
async function clippedLabels(): Promise<string[]> {
  return window.page.evaluate(() => {
    const labels = document.querySelectorAll<HTMLElement>('button, [role=tab], label, h1, h2, h3, th, nav a')
    return [...labels]
      .filter((label) => label.clientWidth > 0 && label.scrollWidth > label.clientWidth + 1)
      .filter((label) => getComputedStyle(label).overflowX !== 'visible')
      .filter((label) => getComputedStyle(label).textOverflow !== 'ellipsis' && label.title === '')
      .map((label) => `${label.tagName} “${label.textContent}”`)
  })
}
