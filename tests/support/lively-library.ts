import type { Page } from 'playwright'
import type { Bridge, RecordInput } from '../../src/shared/ipc/contract'
import type { RecordKind } from '../../src/shared/model/library'
import type { RecordSummary } from '../../src/shared/model/record-summary'

/**
 * Gives the record whose page is open an earlier version with other words in every language, and leaves it as it was.
 * Does nothing where it has one already.
 */
export async function giveEarlierVersion(page: Page, kind: 'talking-points' | 'briefings'): Promise<void> {
  const title = await page.getByRole('main').getByRole('heading', { level: 1 }).first().textContent()
  await page.evaluate(changeAndChangeBack, { kind, title: title ?? '' })
}

/** Runs in the page. */
async function changeAndChangeBack({ kind, title }: { kind: 'talking-points' | 'briefings'; title: string }) {
  const { chancery } = globalThis as unknown as { chancery: Bridge }
  const ask = async <T>(reply: Promise<{ ok: true; value: T } | { ok: false; failure: object }>): Promise<T> => {
    const answer = await reply
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure))
    return answer.value
  }
  const inAll = async (language: 'nl' | 'en' | 'de' | 'fr') =>
    ask(chancery.ask('records/list', { kind, language, known: null })).then((step) => {
      const rows: readonly RecordSummary[] = step.kind === 'rows' ? JSON.parse(step.rows) : []
      return rows.find((row) => row.title === title)
    })
  const found = (await inAll('nl')) ?? (await inAll('en')) ?? (await inAll('de')) ?? (await inAll('fr'))
  if (found === undefined) throw new Error(`No record is called “${title}”`)
  const { id } = found
  if ((await ask(chancery.ask('records/versions', { kind, id }))).length > 1) return

  type Words = { readonly [language: string]: string | null }
  /** The last sentence was not there yet, and a year was another one. */
  const earlier = <T extends Words>(words: T): T => {
    const shorten = (text: string): string =>
      text.replace(/([.!?])\s+[^.!?]*[.!?]\s*$/, '$1').replaceAll('2027', '2026')
    return Object.fromEntries(
      Object.entries(words).map(([language, text]) => [language, text === null ? null : shorten(text)]),
    ) as T
  }
  const before = await ask(chancery.ask('records/read', { kind, id }))
  let changed: RecordInput = before
  if (before.kind === 'talking-points') {
    const { record } = before
    const clearance = { ...record.clearance, state: 'submitted', date: null } as const
    changed = {
      ...before,
      record: { ...record, text: earlier(record.text), clearance, goals: record.goals.slice(1), validUntil: null },
    }
  } else if (before.kind === 'briefings') {
    const { record } = before
    const sections = record.sections.slice(0, -1).map((section) => ({
      ...section,
      blocks: section.blocks
        .slice(0, section.blocks.length > 1 ? -1 : undefined)
        .map((block) => (block.kind === 'text' ? { ...block, text: earlier(block.text) } : block)),
    }))
    changed = { ...before, record: { ...record, sections, principal: null } }
  }
  const saved = await ask(chancery.ask('records/save', changed))
  const { revision } = saved.record
  await ask(
    chancery.ask('records/save', { ...before, record: { ...before.record, revision } } as unknown as RecordInput),
  )
}

/** Puts a copy of the first record of some kinds into the bin, where it is still empty. */
export async function fillBin(page: Page): Promise<void> {
  await page.evaluate(deleteCopies, ['agreements', 'talking-points', 'people', 'briefings'] as const)
}

/** Runs in the page. */
async function deleteCopies(kinds: readonly RecordKind[]): Promise<void> {
  const { chancery } = globalThis as unknown as { chancery: Bridge }
  const ask = async <T>(reply: Promise<{ ok: true; value: T } | { ok: false; failure: object }>): Promise<T> => {
    const answer = await reply
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure))
    return answer.value
  }
  if ((await ask(chancery.ask('bin/list', { language: 'en' }))).length > 0) return
  for (const kind of kinds) {
    const step = await ask(chancery.ask('records/list', { kind, language: 'en', known: null }))
    const [first]: readonly RecordSummary[] = step.kind === 'rows' ? JSON.parse(step.rows) : []
    if (first === undefined) continue
    const model = await ask(chancery.ask('records/read', { kind, id: first.id }))
    const { record: blank } = await ask(chancery.ask('records/blank', { kind }))
    const copy = { kind, record: { ...model.record, id: blank.id, revision: 1, sample: false } }
    await ask(chancery.ask('records/save', copy as unknown as RecordInput))
    await ask(chancery.ask('records/delete', { kind, id: blank.id }))
  }
}
