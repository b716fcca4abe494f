import { screen, waitFor } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ExportButton } from '../../../src/renderer/preview/export-button'
import { type ExportedKind, useExport } from '../../../src/renderer/preview/use-export'
import type { Bridge, ExportOutcome, Input, RequestName } from '../../../src/shared/ipc/contract'
import type { Language } from '../../../src/shared/model/language'
import { type FakeBridge, fakeBridge } from '../../support/bridge'
import { renderOnBridge } from '../../support/render-on-bridge'

const nothingToSave = async () => true

function Document({ kind }: { readonly kind: ExportedKind }) {
  return <ExportButton exporting={useExport(kind, 'document', nothingToSave)} />
}

type Held = {
  readonly fake: FakeBridge
  readonly hands: UserEvent
  readonly asked: { readonly name: RequestName; readonly input: unknown }[]
  /** Ends the export that is under way. */
  readonly end: (outcome: ExportOutcome) => void
  readonly job: () => string
}

/** The button on a bridge whose exports last until the test ends them. */
function show(kind: ExportedKind, language: Language = 'en'): Held {
  const fake = fakeBridge()
  const asked: { name: RequestName; input: unknown }[] = []
  let end: (outcome: ExportOutcome) => void = () => undefined
  const ask = (name: RequestName, input: never): unknown => {
    if (!name.startsWith('documents/')) return fake.ask(name, input)
    asked.push({ name, input })
    if (name !== 'documents/export') return Promise.resolve({ ok: true, value: null })
    return new Promise((resolve) => {
      end = (value) => resolve({ ok: true, value })
    })
  }
  renderOnBridge({ ask: ask as Bridge['ask'], on: fake.on }, { screen: 'home' }, language, <Document kind={kind} />)
  const exported = () => asked.find(({ name }) => name === 'documents/export')?.input as Input<'documents/export'>
  return { fake, hands: userEvent.setup(), asked, end: (outcome) => end(outcome), job: () => exported().job }
}

const saved: ExportOutcome = { outcome: 'saved', file: '/out/Visit.docx', exportId: 'one', notices: [] }

test('an export that takes a while shows how far it is, and can be stopped', async () => {
  const { fake, hands, asked, end, job } = show('briefings')
  await hands.click(screen.getByRole('button', { name: 'Export to Word' }))
  fake.tell('export/progress', { job: 'of another document', step: 'saving', done: 0.9 })
  fake.tell('export/progress', { job: job(), step: 'writing', done: 0.4 })
  const bar = await screen.findByRole('progressbar', { name: 'Exporting…' })
  expect([bar.getAttribute('aria-valuenow'), screen.getByRole('status').textContent]).toEqual(['0.4', 'Writing pages…'])

  await hands.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(asked.at(-1)).toEqual({ name: 'documents/cancel-export', input: { job: job() } })
  end({ outcome: 'cancelled' })
  await waitFor(() => expect(screen.queryByRole('progressbar', { name: 'Exporting…' })).toBeNull())
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Export to Word' }))
  expect(screen.queryByText(/is saved/)).toBeNull()
})

test('one that is quick shows nothing but what became of it', async () => {
  const { fake, hands, end, job } = show('briefings')
  await hands.click(screen.getByRole('button', { name: 'Export to Word' }))
  fake.tell('export/progress', { job: job(), step: 'writing', done: 0.4 })
  expect(screen.queryByRole('progressbar', { name: 'Exporting…' })).toBeNull()
  end(saved)
  expect(await screen.findByText('“Visit.docx” is saved')).toBeDefined()
  expect(screen.queryByRole('progressbar', { name: 'Exporting…' })).toBeNull()
})

test('pictures that were missing are named with the file', async () => {
  const { hands, end } = show('briefings')
  await hands.click(screen.getByRole('button', { name: 'Export to Word' }))
  const missing = { code: 'missing-picture', source: 'attachments/x.png', alt: 'The port', severity: 'error', at: null }
  end({ ...saved, notices: [missing as never] })
  expect(await screen.findByText(/The port.*\/out\/Visit\.docx/)).toBeDefined()
})

test('a note has cards, a book has none; each way names its format', async () => {
  const { hands, asked } = show('briefings')
  await hands.click(screen.getByRole('button', { name: 'More ways to export' }))
  const names = (await screen.findAllByRole('menuitem')).map((item) => item.textContent)
  expect(names).toEqual(['Word document…', 'PDF…', 'Markdown…', 'Speaking cards, A5…', 'Speaking cards, A6…'])
  await hands.click(screen.getByRole('menuitem', { name: 'Speaking cards, A6…' }))
  await waitFor(() => expect(asked.at(-1)?.input).toMatchObject({ format: 'cards-a6', place: 'ask' }))
})

test('a book is exported as Word, PDF or Markdown', async () => {
  const { hands, asked } = show('books')
  await hands.click(screen.getByRole('button', { name: 'More ways to export' }))
  expect(await screen.findAllByRole('menuitem')).toHaveLength(3)
  await hands.click(screen.getByRole('menuitem', { name: 'PDF…' }))
  await waitFor(() => expect(asked.at(-1)?.input).toMatchObject({ kind: 'books', format: 'pdf', place: 'ask' }))
})
