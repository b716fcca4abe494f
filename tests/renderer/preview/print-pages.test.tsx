import { render, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { pageRules } from '../../../src/renderer/preview/page-rules'
import { PrintPages } from '../../../src/renderer/preview/print-pages'
import { parseMarkdown } from '../../../src/shared/document/markdown'
import { styleOnPaper } from '../../../src/shared/document/paper-style'
import { aHeading, aParagraph, aTree } from '../../support/document-trees'
import { neutralLook, neutralStyle } from '../../support/house-styles'
import { InWindow } from '../../support/in-window'

// The test's DOM loads no faces.
Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() }, configurable: true })

// Pages to be printed are seen by the printer alone.
const { happyDOM } = window as unknown as { readonly happyDOM: { settings: { device: { mediaType: string } } } }
happyDOM.settings.device.mediaType = 'print'

test('pages to be printed are told ready once, with their number, and nothing unseen is left', async () => {
  const told: number[] = []
  const tree = aTree([aHeading(1, 'Visit'), { kind: 'page-break' }, aParagraph('Words')])
  render(
    <InWindow>
      <PrintPages tree={tree} look={neutralLook} onDrawn={() => undefined} onReady={(pages) => told.push(pages)} />
    </InWindow>,
  )
  await waitFor(() => expect(document.querySelector('main[data-ready]')).not.toBeNull())
  expect(told).toEqual([2])
  expect(screen.getAllByText('Words')).toHaveLength(1)
})

test('pages are drawn some at a time, and how many there are is told as they come', async () => {
  const told: string[] = []
  const blocks = Array.from({ length: 40 }, (_, page) => [aParagraph(`Page ${page}`), { kind: 'page-break' } as const])
  render(
    <InWindow>
      <PrintPages
        tree={aTree(blocks.flat())}
        look={neutralLook}
        onDrawn={(drawn, pages) => told.push(`${drawn} of ${pages}`)}
        onReady={(pages) => told.push(`ready: ${pages}`)}
      />
    </InWindow>,
  )
  await waitFor(() => expect(document.querySelector('main[data-ready]')).not.toBeNull())
  expect(told).toEqual(['0 of 40', '16 of 40', '32 of 40', '40 of 40', 'ready: 40'])
  expect(document.querySelectorAll('section')).toHaveLength(40)
})

test('what is printed has the structure that readers of a tagged file hear', async () => {
  const tree = aTree(
    [
      aHeading(1, 'Visit'),
      aHeading(2, 'Aims'),
      ...parseMarkdown('- a\n- b\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n> said'),
    ],
    { language: 'nl' },
  )
  render(
    <InWindow>
      <PrintPages tree={tree} look={neutralLook} onDrawn={() => undefined} onReady={() => undefined} />
    </InWindow>,
  )
  await waitFor(() => expect(document.querySelector('main[data-ready]')).not.toBeNull())
  const page = within(screen.getByRole('main'))
  expect([page.getByRole('heading', { level: 1 }), page.getByRole('heading', { level: 2 })]).toHaveLength(2)
  expect(page.getAllByRole('listitem')).toHaveLength(2)
  expect(page.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(['A', 'B'])
  expect(page.getByRole('blockquote').textContent).toBe('said')
  expect(screen.getByRole('main').lang).toBe('nl-BE')
})

test('the printer is told of the sheets, upright and lying, for as long as the pages stand', () => {
  expect(pageRules(styleOnPaper(neutralStyle, 'card-a6'))).toContain('@page { size: 148mm 105mm; margin: 0 }')
  expect(pageRules(neutralStyle)).toContain('@page lying { size: 297mm 210mm; margin: 0 }')
  const before = document.adoptedStyleSheets.length
  const { unmount } = render(
    <InWindow>
      <PrintPages
        tree={aTree([aParagraph('Words')])}
        look={neutralLook}
        onDrawn={() => undefined}
        onReady={() => undefined}
      />
    </InWindow>,
  )
  expect(document.adoptedStyleSheets).toHaveLength(before + 1)
  unmount()
  expect(document.adoptedStyleSheets).toHaveLength(before)
})
