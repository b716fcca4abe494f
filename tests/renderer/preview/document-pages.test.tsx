import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { drawingOf, stackBlocks } from '../../../src/renderer/preview/block-drawings'
import { indexDocument } from '../../../src/renderer/preview/document-index'
import { DocumentPages } from '../../../src/renderer/preview/document-pages'
import { paperOf } from '../../../src/renderer/preview/paper'
import { parseMarkdown } from '../../../src/shared/document/markdown'
import { blocksText } from '../../../src/shared/document/plain-text'
import { questionShare } from '../../../src/shared/document/question-share'
import type { Block, DocumentTree, Inline, Picture } from '../../../src/shared/document/tree'
import { languages } from '../../../src/shared/model/language'
import { aHeading, aParagraph, aTree, everythingTree } from '../../support/document-trees'
import { flandersStyle, lookIn, neutralLook, neutralStyle } from '../../support/house-styles'
import { InWindow } from '../../support/in-window'

function showPages(tree: DocumentTree, style = neutralStyle): readonly HTMLElement[] {
  render(
    <InWindow>
      <DocumentPages
        tree={tree}
        look={lookIn(style)}
        scale={0.5}
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

  test('draw tables of one kind with the same columns', () => {
    const table = (lead: string): Block => ({
      kind: 'table',
      columns: [50, 30, 20].map((share) => ({ align: 'start', share })),
      header: ['Item', 'Place', 'Lead'].map((title) => ({ blocks: [aParagraph(title)] })),
      rows: [['Talks', 'Ghent', lead].map((text) => ({ blocks: [aParagraph(text)] }))],
      caption: null,
    })
    const [page] = showPages(aTree([table('A'), aParagraph('between'), table('Ministerialverwaltung')]))
    const widths = within(page as HTMLElement)
      .getAllByRole('table')
      .map((each) => [...each.querySelectorAll('col')].map(({ style }) => style.width))
    expect(widths).toHaveLength(2)
    expect(widths[0]).toEqual(widths[1])
    expect(widths[0]).not.toEqual(['50%', '30%', '20%'])
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

  test('show the note of every mark once, on the page of the mark, also in blocks that are not divided', () => {
    const note = (text: string): Inline => ({ kind: 'footnote', content: [{ kind: 'text', text: `About ${text}.` }] })
    const noted = (text: string) => ({ kind: 'paragraph', role: 'body', text: [note(text)] }) as const
    const facts = (picture: Picture | null): Block => ({
      kind: 'facts',
      caption: null,
      picture,
      rows: ['Name', 'Role', 'Party'].map((label) => ({ label, value: [note(`${label} ${picture === null}`)] })),
    })
    const items = ['one', 'two', 'three'].map((text) => ({ checked: null, blocks: [noted(text)] }))
    const tree = aTree([
      facts({ source: 'photo.png', alt: 'A photo' }),
      { kind: 'page-break' },
      facts(null),
      { kind: 'list', ordered: false, start: 1, loose: false, items },
    ])
    const pages = showPages(tree)
    const { footnotes, footnoteNumber } = indexDocument(tree.blocks)
    const marks = pages.map((page) =>
      [...page.querySelectorAll<HTMLElement>('sup')].map(({ textContent }) => textContent),
    )
    const notes = pages.map((page) =>
      [...page.querySelectorAll<HTMLElement>('[data-note]')].map(({ dataset }) => dataset.note),
    )
    expect(notes).toEqual(marks)
    expect(notes.flat()).toEqual(footnotes.map(footnoteNumber).map(String))
  })

  test('set an aside in the letters of notes, as the Word file does', () => {
    const aside: Inline = { kind: 'aside', content: [{ kind: 'text', text: 'Treaty' }] }
    showPages(aTree([{ kind: 'paragraph', role: 'body', text: [aside] }]))
    for (const shown of screen.getAllByText('Treaty')) {
      const { fontStyle, fontSize, color } = shown.style
      const note = paperOf(neutralLook).look('Note')
      expect({ fontStyle, fontSize, color }).toEqual({
        fontStyle: 'italic',
        fontSize: note.fontSize,
        color: note.color,
      })
    }
  })
})

describe('the paper', () => {
  const tree = aTree([aHeading(1, 'Visit'), aParagraph('Words')])
  const sheetOf = (page: HTMLElement) => page.firstElementChild as HTMLElement

  test('has the faces, sizes, colours and margins of the house style', () => {
    const style = {
      ...neutralStyle,
      fonts: { ...neutralStyle.fonts, headings: 'Georgia' },
      sizes: { ...neutralStyle.sizes, headings: [30, 14, 12, 11, 11, 11] as const },
      page: { ...neutralStyle.page, width: 250, margin: { top: 20, right: 30, bottom: 20, left: 40 } },
    }
    const [page] = showPages(tree, style) as [HTMLElement]
    const heading = within(page).getByRole('heading', { level: 1 })
    expect(heading.style.fontFamily).toContain('Georgia')
    expect(heading.style.fontSize).toBe('40px')
    const sheet = sheetOf(page)
    expect(sheet.style.getPropertyValue('--paper-heading')).toBe('#1F3A5F')
    expect([sheet.style.width, sheet.style.paddingLeft, sheet.style.paddingRight]).toEqual([
      '944.88px',
      '151.18px',
      '113.39px',
    ])
  })

  test('has the bar under the first heading only where the house wants it', () => {
    const [plain] = showPages(tree, neutralStyle) as [HTMLElement]
    expect(within(plain).getByRole('heading', { level: 1 }).style.borderBottomWidth).toBe('')
    const [barred] = showPages(tree, flandersStyle).slice(-1) as [HTMLElement]
    expect(within(barred).getByRole('heading', { level: 1 }).style.borderBottomWidth).toBe('3px')
  })

  test('has the named styles that a template brings along; cards go without', () => {
    const paragraphs = [
      { id: 'TemplateDefaults', name: 'TemplateDefaults', text: { font: 'Verdana', size: 9 } },
      { id: 'Normal', name: 'Normal', basedOn: 'TemplateDefaults', paragraph: { line: 2 } },
      {
        id: 'Heading1',
        name: 'heading 1',
        basedOn: 'Normal',
        paragraph: { before: 30, after: 15, align: 'right' },
        text: { colour: '#7A1F3D', size: 24 },
      },
    ] as const
    const look = { style: neutralStyle, template: { paragraphs, characters: [] } }
    const paper = paperOf(look)
    expect(paper.space('Heading1')).toEqual({ before: 40, after: 20 })
    expect(paper.look('Heading1')).toMatchObject({ color: '#7A1F3D', fontSize: '32px', textAlign: 'right' })
    expect(paper.look('Heading1').fontFamily).toContain('Verdana')
    expect(paperOf(look, 'card-a6').look('Heading1')).toEqual(paperOf(neutralLook, 'card-a6').look('Heading1'))
    expect(paper.look('TopicLine').fontSize).toBe('12px')
  })

  test('of cards lies and carries no title above the text', () => {
    const pages = showPages(aTree([aParagraph('One'), { kind: 'page-break' }, aParagraph('Two')], { paper: 'card-a6' }))
    expect(pages.map((page) => sheetOf(page).style.width)).toEqual(['559.37px', '559.37px'])
    expect(pages[1]?.textContent).toBe('TwoPage 2 of 2')
  })

  test('says across every page that a document is a draft, in its language', () => {
    const draft = aTree([aParagraph('a'), { kind: 'page-break' }, aParagraph('b')], { draft: true, language: 'fr' })
    const pages = showPages(draft)
    expect(pages.map((page) => page.querySelector('[data-draft]')?.textContent)).toEqual(['PROJET', 'PROJET'])
  })

  test('names the document on later pages, and a section on its own', () => {
    const pages = showPages(
      aTree([
        aParagraph('a'),
        { kind: 'page-break' },
        aParagraph('b'),
        { kind: 'section-break', header: 'Annexes' },
        aParagraph('c'),
      ]),
    )
    expect(pages.map((page) => page.textContent)).toEqual([
      'aPage 1 of 3',
      'NotebPage 2 of 3',
      'AnnexesNotecPage 3 of 3',
    ])
  })

  test('lies where a table needs the width, and stands again after it', () => {
    const row = Array.from({ length: 7 }, () => ({ blocks: [aParagraph('Außenwirtschaftsbeziehungen')] }))
    const table = {
      kind: 'table',
      caption: null,
      columns: row.map(() => ({ align: 'start', share: null }) as const),
      header: row,
      rows: [row],
    } as const
    const pages = showPages(aTree([aParagraph('a'), table, aParagraph('b')]))
    expect(pages.map((page) => sheetOf(page).style.width)).toEqual(['793.7px', '1122.52px', '793.7px'])
  })
})

describe('a chart', () => {
  const chart = {
    kind: 'chart',
    title: 'Trade',
    alt: 'Exports rise from 320 to 1180.',
    categories: ['2024', '2025'],
    series: [
      { name: 'Exports', values: [320, 1180] },
      { name: 'Imports', values: [210, null] },
    ],
  } as const

  test('is a picture that says in words what it shows', () => {
    showPages(aTree([chart]))
    expect(screen.getAllByRole('img', { name: chart.alt })[0]?.tagName).toBe('svg')
  })

  const textsOf = (page: HTMLElement): readonly (string | null)[] =>
    [...page.querySelectorAll('svg[role=img] text')].map((text) => text.textContent)

  test('has a column with its figure for every known value, and a legend, in the document’s numbers', () => {
    const [page] = showPages(aTree([chart], { language: 'de' })) as [HTMLElement]
    const heights = [...page.querySelectorAll('[data-column]')].map((column) => Number(column.getAttribute('height')))
    expect(heights).toHaveLength(3)
    expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(1180 / 320)
    expect(textsOf(page)).toEqual(['Trade', '2024', '2025', '320', '1.180', '210', 'Exports', 'Imports'])
  })

  test('has an axis instead of figures where the columns are too many, and no legend for one series', () => {
    const categories = Array.from({ length: 17 }, (_, index) => String(2000 + index))
    const many = { ...chart, categories, series: [{ name: 'Exports', values: categories.map((_, index) => index) }] }
    const [page] = showPages(aTree([many])) as [HTMLElement]
    expect(textsOf(page)).toEqual(['Trade', '0', '5', '10', '15', '20', ...categories])
  })

  test('tells its series apart by lightness, and from the third on by pattern', () => {
    const series = ['a', 'b', 'c', 'd'].map((name) => ({ name, values: [1, 2] }))
    const [page] = showPages(aTree([{ ...chart, series }])) as [HTMLElement]
    const looks = [...page.querySelectorAll('svg[role=img] pattern')].map((pattern) => pattern.innerHTML)
    expect(new Set(looks).size).toBe(4)
    expect(page.querySelectorAll('svg[role=img] pattern')[2]?.children).toHaveLength(2)
  })
})

test('blocks that stand on no paper keep the window’s face, code its own', () => {
  const blocks = [aHeading(2, 'Aims'), { kind: 'code', language: null, text: 'a = 1' } as const]
  const { container } = render(<InWindow>{stackBlocks(blocks)}</InWindow>)
  expect(container.querySelector('h2')?.style.fontFamily).toBe('')
  expect(container.querySelector('pre')?.style.fontFamily).toContain('Courier New')
})

test('a numbered list goes on counting on the next page', () => {
  const item = (text: string) => ({ checked: null, blocks: [aParagraph(text)] })
  const list = { kind: 'list', ordered: true, start: 4, loose: false, items: [item('four'), item('five')] } as const
  render(
    <InWindow>{drawingOf(list, paperOf(neutralLook)).draw({ slice: { from: 1, until: 2 }, partName: null })}</InWindow>,
  )
  const shown = screen.getByRole('list') as HTMLOListElement
  expect([shown.start, shown.textContent]).toEqual([5, 'five'])
})

test('items carry the signs and numbers of the Word file, level by level, and keep its spaces', () => {
  const markdown = '98. a\n99. b\n100. c\n\n     more\n\n- d\n  - e\n    1. f\n       1. g\n- [x] h'
  render(<InWindow>{stackBlocks(parseMarkdown(markdown))}</InWindow>)
  const items = screen.getAllByRole('listitem')
  expect(items.map((item) => item.dataset.label)).toEqual(['98.', '99.', '100.', '•', '–', 'i.', '1.', '☒'])
  expect(items.map((item) => item.style.getPropertyValue('--wide-label') !== '')).toEqual(
    ['98.', '99.', '100.', '•', '–', 'i.', '1.', '☒'].map((label) => label === '100.'),
  )
  const { space } = paperOf(neutralLook)
  expect(items[0]?.style.paddingBottom).toBe(`${space('ListParagraphLoose').after}px`)
  expect(items[3]?.style.paddingBottom).toBe(`${space('ListParagraph').after}px`)
  const continued = items[2]?.lastElementChild
  expect(continued instanceof HTMLElement && continued.style.paddingTop).toBe(`${space('ListParagraphLoose').after}px`)
  expect([items[2], items[4]].map((item) => item?.style.paddingBottom)).toEqual(['0px', '0px'])
})

test('of the spaces on a cover and under a picture the larger counts, and a rule is as high as in Word', () => {
  const cover = { kind: 'cover', title: 'Visit', subtitle: 'South Africa', lines: [] } as const
  const [first] = showPages(aTree([cover, { kind: 'rule' }])) as [HTMLElement]
  const { space, look } = paperOf(neutralLook)
  const subtitle = within(first).getByText('South Africa').parentElement
  expect(space('Title').after).toBeGreaterThan(space('Subtitle').before)
  expect([subtitle?.style.paddingTop, subtitle?.style.paddingBottom]).toEqual(['0px', `${space('Subtitle').after}px`])
  expect([look('Rule').lineHeight, screen.getAllByRole('separator')[0]?.style.height]).toEqual(['8px', '8px'])
})

test('header cells keep their own letters, and a question takes what it takes in Word', () => {
  const heading = { ...neutralStyle, fonts: { ...neutralStyle.fonts, headings: 'Georgia' } }
  const row = { question: [{ kind: 'text', text: 'Why?' }], answer: [aParagraph('So.')] } as const
  const questions = { kind: 'questions', questionLabel: 'If asked', answerLabel: 'Answer', rows: [row] } as const
  const [page] = showPages(aTree([...parseMarkdown('| Heading |\n|---|\n| a |'), questions]), heading)
  const cell = within(page as HTMLElement).getByText('Heading')
  expect(cell.style.fontFamily).toBe('')
  expect(cell.closest('th')?.style.fontFamily).toContain('Georgia')
  const columns = [...(page?.querySelectorAll('col') ?? [])]
    .slice(-2)
    .map(({ style }) => Number.parseFloat(style.width))
  expect(columns[0]).toBeCloseTo(100 * questionShare)
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
  const { draw } = drawingOf(table, paperOf(neutralLook))
  const { container } = render(<InWindow>{draw({ slice: { from: 0, until: 1 }, partName: null })}</InWindow>)
  expect(container.querySelector('table')?.textContent).toBe('AgreementsTitleWater')
  const next = render(<InWindow>{draw({ slice: { from: 1, until: 2 }, partName: null })}</InWindow>)
  expect(next.container.querySelector('table')?.textContent).toBe('TitlePorts')
})
