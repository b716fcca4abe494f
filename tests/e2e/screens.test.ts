import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Bridge } from '../../src/shared/ipc/contract'
import type { Language } from '../../src/shared/model/language'
import { openRealWindow, type RealWindow, removeFolder } from '../support/real-window'

/** Where the pictures go: the user guide's own folder when it is to be renewed. */
const pictures = process.env.CHANCERY_PICTURES ?? join('out', 'screens')

/** Rows that can be told in every language of the window. */
const southAfrica = 'ZA'
const bilateral = /[Bb]ilat/
/** What the button of the reading view says in the four languages. */
const readWord = /^(Lezen|Read|Lesen|Lire)$/

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
  await page.keyboard.press(shortcuts[kind] ?? '')
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
