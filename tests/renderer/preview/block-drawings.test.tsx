import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { drawingOf } from '../../../src/renderer/preview/block-drawings'
import { DocumentPages } from '../../../src/renderer/preview/document-pages'
import { points, twips } from '../../../src/renderer/preview/lengths'
import { paperOf } from '../../../src/renderer/preview/paper'
import type { StyleEntry } from '../../../src/shared/document/style-entry'
import { contentsStyle, styleIds } from '../../../src/shared/document/style-ids'
import { tableTextStyles } from '../../../src/shared/document/table-styles'
import type { Block } from '../../../src/shared/document/tree'
import { aHeading, aTree } from '../../support/document-trees'
import { neutralLook, neutralStyle } from '../../support/house-styles'
import { InWindow } from '../../support/in-window'

const chart: Block = {
  kind: 'chart',
  title: 'Trade',
  alt: 'Exports grew.',
  categories: ['2024', '2025'],
  series: [{ name: 'Exports', values: [1, 2] }],
}
const table: Block = { kind: 'table', columns: [], header: [], rows: [], caption: null }
const facts: Block = { kind: 'facts', caption: null, picture: null, rows: [] }
const questions: Block = { kind: 'questions', questionLabel: 'Q', answerLabel: 'A', rows: [] }

/** The look of a template that says this of its paragraphs. */
function lookOf(paragraphs: readonly StyleEntry[]) {
  return { style: neutralStyle, template: { paragraphs, characters: [] } }
}

const own = (id: string) => tableTextStyles(neutralStyle).find((style) => style.id === id)?.paragraph

test('charts and what stands under tables take the room that the Word file gives them', () => {
  const paper = paperOf(neutralLook)
  expect(drawingOf(chart, paper)).toMatchObject({ before: points(8), after: points(4) })
  const gap = points(own(styleIds.tableGap)?.exactly ?? 0)
  for (const block of [table, facts, questions]) expect(drawingOf(block, paper).gap).toBe(gap)
})

test('charts and what stands under tables take the room that the template gives them', () => {
  const paper = paperOf(
    lookOf([
      { id: styleIds.picture, name: 'Picture', paragraph: { before: 20, after: 10 } },
      { id: styleIds.tableGap, name: 'Table Gap', paragraph: { exactly: 3 } },
    ]),
  )
  expect(drawingOf(chart, paper)).toMatchObject({ before: points(20), after: points(10) })
  for (const block of [table, facts, questions]) expect(drawingOf(block, paper).gap).toBe(points(3))
})

test('the lines of the contents stand in as far as their styles say', () => {
  const indents = (paragraphs: readonly StyleEntry[]) => {
    const tree = aTree([{ kind: 'contents', title: 'Contents', depth: 2 }, aHeading(1, 'Visit'), aHeading(2, 'Talks')])
    const { unmount } = render(
      <InWindow>
        <DocumentPages
          tree={tree}
          look={lookOf(paragraphs)}
          scale={1}
          pageLabel={(page) => `Page ${page}`}
          onLayout={() => undefined}
        />
      </InWindow>,
    )
    const found = ['Visit', 'Talks'].map((name) => screen.getAllByText(name)[0]?.parentElement?.style.paddingLeft)
    unmount()
    return found
  }
  expect(indents([])).toEqual(['0px', `${points(12)}px`])
  const entries = [100, 600].map((left, index) => ({
    id: contentsStyle(index === 0 ? 1 : 2),
    name: `toc ${index + 1}`,
    paragraph: { left },
  }))
  expect(indents(entries)).toEqual([`${twips(100)}px`, `${twips(600)}px`])
})
