import { expect, test } from 'vitest'
import { type Library, type RecordKind, recordsOf } from '../../src/shared/model/library'
import { openRealWindow, type RealWindow, removeFolder, step } from '../support/real-window'
import { libraryOfWindow } from '../support/window-library'

/** One kind of record: how its list is reached, what its button says, and how a new one gets its name. */
type Walk = {
  readonly kind: RecordKind
  readonly shortcut: string
  readonly tab?: string
  readonly button: string
  readonly create: (window: RealWindow) => Promise<void>
}

const walks: readonly Walk[] = [
  { kind: 'dossiers', shortcut: 'Alt+2', button: 'New dossier', create: createDossier },
  { kind: 'agreements', shortcut: 'Alt+3', button: 'New agreement', create: named(/^Short title/) },
  { kind: 'talking-points', shortcut: 'Alt+4', button: 'New talking point', create: named(/^Topic/) },
  { kind: 'people', shortcut: 'Alt+5', button: 'New person', create: createPerson },
  { kind: 'briefings', shortcut: 'Alt+6', button: 'New briefing note', create: createBriefing },
  { kind: 'books', shortcut: 'Alt+7', button: 'New briefing book', create: named(/^Title/) },
  { kind: 'goals', shortcut: 'Alt+8', tab: 'Goals', button: 'New goal', create: named(/^Title/) },
  { kind: 'goal-sets', shortcut: 'Alt+8', tab: 'Goal sets', button: 'New goal set', create: named(/^Name/) },
  {
    kind: 'responsibilities',
    shortcut: 'Alt+8',
    tab: 'Responsibilities',
    button: 'New responsibility',
    create: named(/^Name/),
  },
]

const name = 'Walrus'

test('a record of every kind is created, found in its list, deleted and brought back, and the disk follows', async () => {
  const window = await openRealWindow()
  const { page } = window
  await page.getByRole('button', { name: 'Start an empty library' }).click()
  await page.getByRole('heading', { name: 'Home' }).waitFor()

  for (const walk of walks) {
    const { kind } = walk
    const ours = async () =>
      contentOf(await libraryOfWindow(window), kind).filter((record) => JSON.stringify(record).includes(name))
    const row = page.getByRole('main').getByRole('row').filter({ hasText: name })

    await step(window, `creates one of ${kind}`, async () => {
      await openList(window, walk)
      await page.getByRole('main').getByRole('button', { name: walk.button, exact: true }).first().click()
      await walk.create(window)
      await expect.poll(ours).toHaveLength(1)
    })
    const [made] = await ours()

    await step(window, `finds it among the ${kind}`, async () => {
      await openList(window, walk)
      await page.getByRole('main').getByRole('searchbox').fill(name.toLowerCase())
      await row.waitFor()
      expect(await row.count()).toBe(1)
    })

    await step(window, `deletes it from the ${kind}`, async () => {
      await row.click()
      await page.keyboard.press('Delete')
      await expect.poll(ours).toEqual([])
      await row.waitFor({ state: 'detached' })
    })

    await step(window, `brings it back to the ${kind}`, async () => {
      const offer = page.getByRole('button', { name: 'Undo', exact: true })
      await offer.last().click()
      await expect.poll(ours).toEqual([made])
      await row.waitFor()
      await offer.last().waitFor({ state: 'detached' })
    })
  }

  expect(window.complaints).toEqual([])
  await window.close()
  removeFolder(window.folder)
})

async function openList({ page }: RealWindow, { shortcut, tab }: Walk): Promise<void> {
  await page.keyboard.press(shortcut)
  if (tab !== undefined) await page.getByRole('main').getByRole('tab', { name: tab, exact: true }).click()
}

/** Writes the name in the first language of a field. */
function named(field: RegExp): (window: RealWindow) => Promise<void> {
  return async ({ page }) => {
    await page.getByRole('group', { name: field }).getByRole('textbox').first().fill(name)
    await page.keyboard.press('Control+s')
  }
}

async function createPerson({ page }: RealWindow): Promise<void> {
  await page.getByRole('textbox', { name: /^Name/ }).fill(name)
  await page.keyboard.press('Control+s')
}

async function createDossier({ page }: RealWindow): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').first().click()
  await page.getByRole('option', { name: 'Region', exact: true }).click()
  await dialog.getByRole('group', { name: /^Name/ }).getByRole('textbox').first().fill(name)
  await dialog.getByRole('textbox', { name: /^Code/ }).fill('WA')
  await dialog.getByRole('button', { name: /^Create/ }).click()
  await dialog.waitFor({ state: 'hidden' })
}

async function createBriefing({ page }: RealWindow): Promise<void> {
  await page.getByRole('combobox', { name: 'Partners' }).click()
  await page.keyboard.type(name)
  await page.getByRole('option', { name: new RegExp(`^${name}`) }).click()
  await page.getByRole('textbox', { name: /^Date/ }).fill('4 March 2027')
  await page.getByRole('button', { name: 'Draft the note' }).click()
  await page.getByRole('list', { name: 'Outline' }).waitFor()
}

/** The records of one kind, without what tells one stored state from the next. */
function contentOf(library: Library, kind: RecordKind): readonly object[] {
  return recordsOf(library, kind).map(({ revision: _revision, updatedAt: _updatedAt, ...content }) => content)
}
