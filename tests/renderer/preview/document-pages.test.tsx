import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { drawingOf } from '../../../src/renderer/preview/block-drawings'
import { DocumentPages } from '../../../src/renderer/preview/document-pages'
import { furnitureOf } from '../../../src/renderer/preview/page-furniture'
import { blocksText } from '../../../src/shared/document/plain-text'
import type { DocumentTree } from '../../../src/shared/document/tree'
import { languages } from '../../../src/shared/model/language'
import { aHeading, aParagraph, aTree, everythingTree } from '../../support/document-trees'
import { InWindow } from '../../support/in-window'

function showPages(tree: DocumentTree): readonly HTMLElement[] {
  render(
    <InWindow>
      <DocumentPages
        tree={tree}
        scale={0.5}
        furniture={furnitureOf(tree.properties)}
        pageLabel={(page, pages) => `Page ${page} of ${pages}`}
        onLayout={() => undefined}
      />
    </InWindow>,
  )
  return screen.getAllByRole('region')
}

/** What a reader sees, without regard to where the lines end. */
const read = (text: string): string => text.replace(/\s+/g, '')

describe('the pages of a document', () => {
  test.each(languages)('show every word of every kind of block, in %s', (language) => {
    const tree = everythingTree(language)
    const shown = read(
      showPages(tree)
        .map((page) => page.textContent)
        .join(''),
    )
    const words = blocksText(tree.blocks).split(/[\n\t]/)
    expect(words.filter((word) => !shown.includes(read(word)))).toEqual([])
  })

  test('end where the document says so', () => {
    const tree = aTree([aParagraph('First'), { kind: 'page-break' }, aParagraph('Second'), { kind: 'page-break' }])
    const pages = showPages(tree)
    expect(pages.map((page) => within(page).getByText(/First|Second/).textContent)).toEqual(['First', 'Second'])
  })

  test('carry marking, version, as-of date and number in the document’s language', () => {
    const pages = showPages(everythingTree('de'))
    const [first] = pages
    expect(within(first as HTMLElement).getAllByText('LIMITE')).toHaveLength(2)
    expect(first?.textContent).toContain('Fassung 3 · Stand: 1. März 2027')
    expect(first?.textContent).toContain(`Seite 1 von ${pages.length}`)
    expect(first?.getAttribute('aria-label')).toBe(`Page 1 of ${pages.length}`)
  })

  test('carry no marking where there is none', () => {
    const [page] = showPages(aTree([aParagraph('Words')], { asOf: '2027-03-01' }))
    expect(page?.textContent).toBe('WordsAs of 1 March 2027Page 1 of 1')
  })

  test('fill the table of contents with the pages of its headings', () => {
    const [first] = showPages(
      aTree([
        { kind: 'contents', title: 'Contents', depth: 2 },
        { kind: 'page-break' },
        aHeading(1, 'Programme'),
        { kind: 'page-break' },
        aHeading(2, 'Delegation'),
        aHeading(3, 'Too deep'),
      ]),
    )
    expect(first?.textContent).toContain('ContentsProgramme2Delegation3')
    expect(first?.textContent).not.toContain('Too deep')
  })

  test('show each footnote at the foot of the page of its mark', () => {
    const noted = (text: string) =>
      ({
        kind: 'paragraph',
        role: 'body',
        text: [
          { kind: 'text', text },
          { kind: 'footnote', content: [{ kind: 'text', text: `About ${text}` }] },
        ],
      }) as const
    const pages = showPages(aTree([noted('first'), { kind: 'page-break' }, noted('second')]))
    expect(pages.map((page) => /About (first|second)/.exec(page.textContent)?.[0])).toEqual([
      'About first',
      'About second',
    ])
    expect(pages[1]?.querySelector('sup')?.textContent).toBe('2')
  })
})

test('a numbered list goes on counting on the next page', () => {
  const item = (text: string) => ({ checked: null, blocks: [aParagraph(text)] })
  const list = { kind: 'list', ordered: true, start: 4, loose: false, items: [item('four'), item('five')] } as const
  render(<InWindow>{drawingOf(list).draw({ slice: { from: 1, until: 2 }, partName: null })}</InWindow>)
  const shown = screen.getByRole('list') as HTMLOListElement
  expect([shown.start, shown.textContent]).toEqual([5, 'five'])
})

test('a table repeats its header on the next page, and its caption only stands above the first', () => {
  const cell = (text: string) => ({ blocks: [aParagraph(text)] })
  const table = {
    kind: 'table',
    caption: 'Agreements',
    columns: [{ align: 'start', share: null }],
    header: [cell('Title')],
    rows: [[cell('Water')], [cell('Ports')]],
  } as const
  const { draw } = drawingOf(table)
  const { container } = render(<InWindow>{draw({ slice: { from: 0, until: 1 }, partName: null })}</InWindow>)
  expect(container.querySelector('table')?.textContent).toBe('AgreementsTitleWater')
  const next = render(<InWindow>{draw({ slice: { from: 1, until: 2 }, partName: null })}</InWindow>)
  expect(next.container.querySelector('table')?.textContent).toBe('TitlePorts')
})
