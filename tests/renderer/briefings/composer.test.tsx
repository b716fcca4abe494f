import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import type { Bridge, Input, RequestName } from '../../../src/shared/ipc/contract'
import type { Briefing, BriefingBlock } from '../../../src/shared/model/briefing'
import type { BriefingId } from '../../../src/shared/model/id'
import { type Library, withTable } from '../../../src/shared/model/library'
import { type FakeBridge, fakeBridge } from '../../support/bridge'
import { freeText, inSection, pointBlock, sectionBlock } from '../../support/briefing-builders'
import { aBriefing, aDossier, aLibrary, aSection, aTalkingPoint } from '../../support/builders'
import { openScreen, shownScreen } from '../../support/open-screen'

const route = { screen: 'compose', id: 'note' as BriefingId } as const

function libraryWith(overrides: Parameters<typeof aBriefing>[0] = {}): Library {
  const dossier = aDossier({ id: 'za', sections: [aSection({ id: 'politics' })] })
  return aLibrary({
    dossiers: [dossier],
    'talking-points': [
      aTalkingPoint({ id: 'trade', topic: 'Trade', text: { en: 'We are open.', de: 'Wir sind offen.' } }),
      aTalkingPoint({ id: 'water', topic: 'Water', text: 'Water joins us.' }),
      aTalkingPoint({ id: 'ports', topic: 'Ports', text: 'Ports are gateways.' }),
    ],
    briefings: [
      aBriefing({
        id: 'note',
        title: 'Visit to Pretoria',
        partners: ['za'],
        sections: [
          inSection('objectives', freeText('Renew the **memorandum**')),
          inSection('key-messages', pointBlock('trade'), pointBlock('water')),
          inSection('background', sectionBlock('za', 'politics')),
        ],
        ...overrides,
      }),
    ],
  })
}

const stored = (bridge: FakeBridge): Briefing => bridge.library().records.briefings.get('note') as Briefing
const sectionsOf = (bridge: FakeBridge): readonly string[] => stored(bridge).sections.map(({ id }) => id)
const blocksOf = (bridge: FakeBridge, section: string): readonly BriefingBlock[] =>
  stored(bridge).sections.find(({ id }) => id === section)?.blocks ?? []
const pointsOf = (bridge: FakeBridge): readonly string[] =>
  blocksOf(bridge, 'key-messages').map((block) => (block.kind === 'talking-point' ? block.talkingPoint : block.kind))

async function open(bridge: FakeBridge): Promise<UserEvent> {
  const hands = openScreen(bridge, route)
  await within(await note()).findByText('We are open.')
  return hands
}

/** The middle pane, without the pages beside it, which say the same. */
const note = async (): Promise<HTMLElement> => screen.findByRole('region', { name: 'Note' })
const section = async (name: string): Promise<HTMLElement> => within(await note()).findByRole('region', { name })
const block = async (sectionName: string, place: number): Promise<HTMLElement> =>
  within(await section(sectionName)).findByRole('group', { name: new RegExp(`block ${place} of`) })

describe('the note in the composer', () => {
  test('reads in its own order, with the words of the library and a count of its key messages', async () => {
    const bridge = fakeBridge({ library: libraryWith() })
    await open(bridge)
    expect(
      within(await note())
        .getAllByRole('heading', { level: 2 })
        .map((each) => each.textContent),
    ).toEqual(['Objectives', 'Key messages', 'Background'])
    expect((await section('Key messages')).textContent).toContain('2 of 6')
    expect(within(await section('Objectives')).getByText('memorandum').tagName).toBe('STRONG')
    expect((await block('Background', 1)).textContent).toContain('A coalition governs.')
    expect((await block('Key messages', 1)).textContent).toContain('Trade')
  })

  test('says when a source is no longer in the library', async () => {
    const library = libraryWith()
    const left = library.records['talking-points'].without('water')
    const bridge = fakeBridge({ library: withTable(library, 'talking-points', left) })
    await open(bridge)
    expect((await block('Key messages', 2)).textContent).toContain('no longer in the library')
  })

  test('changes the order of its parts with Alt and the arrow keys, and keeps the focus on the part', async () => {
    const bridge = fakeBridge({ library: libraryWith() })
    const hands = await open(bridge)
    const row = await screen.findByRole('button', { name: /^Key messages, pages used/ })
    row.focus()
    await hands.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await waitFor(() => expect(sectionsOf(bridge)).toEqual(['key-messages', 'objectives', 'background']))
    expect(document.activeElement).toBe(await screen.findByRole('button', { name: /^Key messages, pages used/ }))
  })

  test('moves a block with the keyboard, on into the next part', async () => {
    const bridge = fakeBridge({ library: libraryWith() })
    const hands = await open(bridge)
    ;(await block('Key messages', 1)).focus()
    await hands.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await waitFor(() => expect(pointsOf(bridge)).toEqual(['water', 'trade']))
    await hands.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await waitFor(() =>
      expect(blocksOf(bridge, 'background').map(({ kind }) => kind)).toEqual(['talking-point', 'dossier-section']),
    )
    expect(document.activeElement).toBe(await block('Background', 1))
  })

  test('takes a point from the library into the chosen part', async () => {
    const bridge = fakeBridge({ library: libraryWith() })
    const hands = await open(bridge)
    await hands.click(await screen.findByRole('button', { name: 'Add to Key messages: Ports' }))
    await waitFor(() => expect(pointsOf(bridge)).toEqual(['trade', 'water', 'ports']))
    expect((await section('Key messages')).textContent).toContain('3 of 6')
    expect((await block('Key messages', 3)).textContent).toContain('Ports are gateways.')
  })

  test('offers the parts of a dossier one by one', async () => {
    const bridge = fakeBridge({
      library: libraryWith({ sections: [inSection('background'), inSection('key-messages', pointBlock('trade'))] }),
    })
    const hands = await open(bridge)
    await hands.click(await screen.findByRole('button', { name: 'Add from library to Background' }))
    await hands.click(await screen.findByRole('button', { name: /South Africa/, expanded: false }))
    await hands.click(await screen.findByRole('button', { name: 'Add to Background: Politics' }))
    await waitFor(() =>
      expect(blocksOf(bridge, 'background')).toMatchObject([
        { kind: 'dossier-section', dossier: 'za', section: 'politics' },
      ]),
    )
  })

  test('removes a block from the note and leaves its source in the library', async () => {
    const bridge = fakeBridge({ library: libraryWith() })
    const hands = await open(bridge)
    ;(await block('Key messages', 1)).focus()
    await hands.keyboard('{Delete}')
    await waitFor(() => expect(pointsOf(bridge)).toEqual(['water']))
    expect(bridge.library().records['talking-points'].has('trade')).toBe(true)
    expect(document.activeElement).toBe(await block('Key messages', 1))
  })

  test('follows an undo', async () => {
    const bridge = fakeBridge({ library: libraryWith() })
    const hands = await open(bridge)
    ;(await block('Key messages', 1)).focus()
    await hands.keyboard('{Delete}')
    await waitFor(() => expect(pointsOf(bridge)).toEqual(['water']))
    await bridge.ask('library/undo', undefined)
    expect((await block('Key messages', 2)).textContent).toContain('Water')
    expect((await section('Key messages')).textContent).toContain('2 of 6')
  })

  test('goes back to the list when undo takes the note itself away', async () => {
    const bridge = fakeBridge({ library: libraryWith() })
    await open(bridge)
    await bridge.ask('records/delete', { kind: 'briefings', id: 'note' })
    await waitFor(() => expect(shownScreen()).toBe('list'))
  })
})

describe('words', () => {
  test('are changed for this note only, and go back to the library’s', async () => {
    const bridge = fakeBridge({ library: libraryWith() })
    const hands = await open(bridge)
    ;(await block('Key messages', 1)).focus()
    await hands.keyboard('{Enter}')
    const field = await screen.findByRole('textbox', { name: 'Wording for this note in English' })
    expect(field).toHaveProperty('value', 'We are open.')
    await hands.type(field, ' Always.')
    await hands.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(() =>
      expect(blocksOf(bridge, 'key-messages')[0]).toMatchObject({
        talkingPoint: 'trade',
        wording: { en: 'We are open. Always.', de: null },
      }),
    )
    expect(bridge.library().records['talking-points'].get('trade')?.text.en).toBe('We are open.')

    await hands.click(within(await block('Key messages', 1)).getByRole('button', { name: 'Own wording' }))
    const compare = await screen.findByRole('dialog')
    expect(compare.textContent).toContain('We are open.')
    await hands.click(within(compare).getByRole('button', { name: 'Back to the library’s words' }))
    await waitFor(() => expect(blocksOf(bridge, 'key-messages')[0]).toMatchObject({ wording: { en: null } }))
  })

  test('are written freely as Markdown and read as on paper', async () => {
    const bridge = fakeBridge({ library: libraryWith() })
    const hands = await open(bridge)
    await hands.click(await screen.findByRole('button', { name: 'Write in Background' }))
    const field = await screen.findByRole('textbox', { name: 'Text in English' })
    expect(document.activeElement).toBe(field)
    await hands.type(field, 'A *new* paragraph')
    await hands.keyboard('{Escape}')
    expect(within(await block('Background', 2)).getByText('new').tagName).toBe('EM')
    await waitFor(() =>
      expect(blocksOf(bridge, 'background')[1]).toMatchObject({ kind: 'text', text: { en: 'A *new* paragraph' } }),
    )
  })

  test.each(['by the button', 'dropped', 'pasted'])(
    'take a picture %s where the cursor stands, and writing goes on behind it',
    async (how) => {
      const photo = `${'a'.repeat(32)}.png`
      const bridge = fakeBridge({
        library: libraryWith(),
        chosenFile: { name: photo, title: 'delta' },
        pictures: { [photo]: 'data:image/png;base64,AAAA' },
      })
      const hands = await open(bridge)
      await hands.click(within(await block('Objectives', 1)).getByRole('button', { name: 'Edit the text' }))
      const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text in English' })
      const data = { files: [new File(['x'], 'delta.png', { type: 'image/png' })], types: ['Files'] }
      if (how === 'dropped') fireEvent.drop(field, { dataTransfer: data })
      else if (how === 'pasted') fireEvent.paste(field, { clipboardData: data })
      else await hands.click(within(await note()).getByRole('button', { name: 'Insert picture…' }))
      const dialog = await screen.findByRole('dialog', { name: 'Insert a picture' })
      await hands.type(within(dialog).getByRole('textbox', { name: /What it shows/ }), 'The delta')
      await hands.click(within(dialog).getByRole('button', { name: 'Insert' }))
      await waitFor(() => expect(document.activeElement).toBe(field))
      await hands.type(field, '!', { skipClick: true })
      const expected = `Renew the **memorandum**\n\n![The delta](attachments/${photo})!`
      await waitFor(() => expect(blocksOf(bridge, 'objectives')[0]).toMatchObject({ text: { en: expected } }))
    },
  )

  test('are written on while a picture that was pasted is read, and it goes where it was pasted', async () => {
    const photo = `${'a'.repeat(32)}.png`
    const bridge = fakeBridge({ library: libraryWith(), chosenFile: { name: photo, title: 'delta' } })
    const hands = await open(bridge)
    await hands.click(within(await block('Objectives', 1)).getByRole('button', { name: 'Edit the text' }))
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text in English' })
    const file = new File(['x'], 'delta.png', { type: 'image/png' })
    let release: (read: ArrayBuffer) => void = () => undefined
    const read = new Promise<ArrayBuffer>((resolve) => {
      release = resolve
    })
    Object.defineProperty(file, 'slice', { value: () => ({ arrayBuffer: () => read }) })
    field.setSelectionRange(6, 10)
    fireEvent.paste(field, { clipboardData: { files: [file], types: ['Files'] } })
    await hands.type(field, 'Now: ', { initialSelectionStart: 0, initialSelectionEnd: 0 })
    field.setSelectionRange(0, field.value.length)
    release(new ArrayBuffer(1))
    const dialog = await screen.findByRole('dialog', { name: 'Insert a picture' })
    await hands.type(within(dialog).getByRole('textbox', { name: /What it shows/ }), 'The delta')
    await hands.click(within(dialog).getByRole('button', { name: 'Insert' }))
    const expected = `Now: Renew ![The delta](attachments/${photo})**memorandum**`
    await waitFor(() => expect(blocksOf(bridge, 'objectives')[0]).toMatchObject({ text: { en: expected } }))
  })

  test('of another language stand in, and say so, when the document changes its language', async () => {
    const bridge = fakeBridge({
      library: libraryWith({
        sections: [inSection('key-messages', pointBlock('trade'), freeText({ en: 'Own words' }))],
      }),
    })
    const hands = await open(bridge)
    await hands.click(screen.getByRole('button', { name: 'Language of the document: English' }))
    await hands.click(await screen.findByRole('menuitemradio', { name: 'German' }))
    await waitFor(() => expect(stored(bridge).language).toBe('de'))
    expect((await block('Key messages', 1)).textContent).toContain('Wir sind offen.')
    expect((await block('Key messages', 2)).textContent).toContain('Written in English only')
  })
})

describe('saving', () => {
  test('that fails keeps what was written, says why, and works when tried again', async () => {
    const bridge = fakeBridge({ library: libraryWith() })
    const hands = await open(bridge)
    bridge.failNext('records/save', { code: 'diskFull', path: '/library' })
    ;(await block('Key messages', 1)).focus()
    await hands.keyboard('{Delete}')
    expect(await screen.findByText(/disk is full/i)).toBeDefined()
    expect(pointsOf(bridge)).toEqual(['trade', 'water'])
    expect((await section('Key messages')).textContent).toContain('1 of 6')
    await hands.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(pointsOf(bridge)).toEqual(['water']))
    await waitFor(() => expect(screen.queryByText(/disk is full/i)).toBeNull())
  })
})

describe('the check', () => {
  test('leads to the block it is about', async () => {
    const library = libraryWith()
    const expired = aTalkingPoint({ id: 'water', topic: 'Water', text: 'Water joins us.', validUntil: '2026-01-01' })
    const points = library.records['talking-points'].with(expired)
    const bridge = fakeBridge({ library: withTable(library, 'talking-points', points) })
    const hands = await open(bridge)
    const check = await screen.findByRole('region', { name: 'Check' })
    await hands.click(await within(check).findByRole('button', { name: /Water.*1 January 2026/ }))
    expect(document.activeElement).toBe(await block('Key messages', 2))
  })
})

/** The bridge, with exports answered by the test. */
function exporting(
  bridge: FakeBridge,
  answers: readonly unknown[],
): { readonly bridge: Bridge; readonly asked: unknown[] } {
  const asked: unknown[] = []
  const left = [...answers]
  const ask = <N extends RequestName>(name: N, input: Input<N>): ReturnType<Bridge['ask']> => {
    if (name !== 'documents/export' && name !== 'documents/show') return bridge.ask(name, input)
    asked.push({ name, input })
    return Promise.resolve(name === 'documents/show' ? { ok: true, value: null } : left.shift()) as never
  }
  return { bridge: { ask: ask as Bridge['ask'], on: bridge.on }, asked }
}

describe('exporting', () => {
  const saved = {
    ok: true,
    value: { outcome: 'saved', file: 'C:\\Notes\\Visit.docx', exportId: 'export-1', notices: [] },
  }

  test('goes to Word in one click, and offers to open what was written', async () => {
    const fake = fakeBridge({ library: libraryWith() })
    const { bridge, asked } = exporting(fake, [saved])
    const hands = openScreen(bridge, route)
    await within(await note()).findByText('We are open.')
    await hands.click(screen.getByRole('button', { name: 'Export to Word' }))
    expect(await screen.findByText('“Visit.docx” is saved')).toBeDefined()
    await hands.click(screen.getByRole('button', { name: 'Open in Word' }))
    expect(asked).toEqual([
      {
        name: 'documents/export',
        input: { kind: 'briefings', id: 'note', format: 'docx', place: 'last', job: expect.any(String) },
      },
      { name: 'documents/show', input: { exportId: 'export-1', how: 'open' } },
    ])
  })

  test('to a file that is open in Word says so, and is repeated from the message', async () => {
    const fake = fakeBridge({ library: libraryWith() })
    const inUse = { ok: false, failure: { code: 'fileInUse', file: 'Visit.docx' } }
    const { bridge, asked } = exporting(fake, [inUse, saved])
    const hands = openScreen(bridge, route)
    await within(await note()).findByText('We are open.')
    await hands.click(screen.getByRole('button', { name: 'Export to Word' }))
    expect(await screen.findByText(/open in another program/)).toBeDefined()
    await hands.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('“Visit.docx” is saved')).toBeDefined()
    expect(asked).toHaveLength(2)
  })

  test('again puts its message in place of the former one, which leaves with the page', async () => {
    const fake = fakeBridge({ library: libraryWith() })
    const other = {
      ok: true,
      value: { outcome: 'saved', file: 'C:\\Notes\\Other.docx', exportId: 'export-2', notices: [] },
    }
    const { bridge } = exporting(fake, [saved, other])
    const hands = openScreen(bridge, route)
    await within(await note()).findByText('We are open.')
    await hands.click(screen.getByRole('button', { name: 'Export to Word' }))
    await screen.findByText('“Visit.docx” is saved')
    await hands.click(screen.getByRole('button', { name: 'Export to Word' }))
    await screen.findByText('“Other.docx” is saved')
    await waitFor(() => expect(screen.queryByText('“Visit.docx” is saved')).toBeNull())

    ;(await block('Key messages', 1)).focus()
    await hands.click(within(await block('Key messages', 1)).getByRole('button', { name: 'Open in the library' }))
    await waitFor(() => expect(shownScreen()).toBe('record'))
    await waitFor(() => expect(screen.queryByText('“Other.docx” is saved')).toBeNull())
  })

  test('waits until what was typed last is stored', async () => {
    const fake = fakeBridge({ library: libraryWith() })
    const { bridge } = exporting(fake, [saved])
    const hands = openScreen(bridge, route)
    await within(await note()).findByText('We are open.')
    ;(await block('Key messages', 1)).focus()
    await hands.keyboard('{Enter}')
    await hands.type(await screen.findByRole('textbox', { name: 'Wording for this note in English' }), ' Now.')
    await hands.click(screen.getByRole('button', { name: 'Export to Word' }))
    await screen.findByText('“Visit.docx” is saved')
    expect(blocksOf(fake, 'key-messages')[0]).toMatchObject({ wording: { en: 'We are open. Now.' } })
  })
})

test('typing in one block draws no other one again, in its own section or elsewhere', async () => {
  let drawn = 0
  /** A block that counts how often its words are looked at, which drawing it does every time. */
  const counting = (block: BriefingBlock): BriefingBlock => {
    const { wording } = block as Extract<BriefingBlock, { kind: 'talking-point' }>
    return Object.defineProperty({ ...block }, 'wording', {
      enumerable: true,
      get: () => {
        drawn += 1
        return wording
      },
    })
  }
  const bridge = fakeBridge({
    library: libraryWith({
      sections: [
        inSection('objectives', counting(pointBlock('ports'))),
        inSection('key-messages', pointBlock('trade'), counting(pointBlock('water'))),
      ],
    }),
  })
  const hands = await open(bridge)
  ;(await block('Key messages', 1)).focus()
  await hands.keyboard('{Enter}')
  const field = await screen.findByRole('textbox', { name: 'Wording for this note in English' })
  await screen.findByRole('region', { name: 'Check' })
  const before = drawn
  expect(before).toBeGreaterThan(0)
  for (const words of ['We', 'We are', 'We are here.']) fireEvent.change(field, { target: { value: words } })
  expect(drawn).toBe(before)
  await waitFor(() => expect(blocksOf(bridge, 'key-messages')[0]).toMatchObject({ wording: { en: 'We are here.' } }))
})

describe('a window that becomes narrow', () => {
  const resizeTo = (width: number): void => {
    Object.defineProperty(window, 'innerWidth', { value: width, configurable: true, writable: true })
    act(() => void window.dispatchEvent(new Event('resize')))
  }
  const widthBefore = window.innerWidth
  afterEach(() => resizeTo(widthBefore))

  const pages = (): HTMLElement | null => screen.queryByRole('region', { name: 'Pages' })

  test('folds the pages while three panes are open, and unfolds them when there is room again', async () => {
    resizeTo(1366)
    const hands = await open(fakeBridge({ library: libraryWith() }))
    expect(pages()).not.toBeNull()
    resizeTo(683)
    expect(pages()).toBeNull()
    resizeTo(1366)
    expect(pages()).not.toBeNull()

    resizeTo(683)
    await hands.click(screen.getByRole('button', { name: 'Show “Pages”' }))
    resizeTo(680)
    expect(pages()).not.toBeNull()
  })
})
