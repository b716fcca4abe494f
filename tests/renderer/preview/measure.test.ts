import { expect, test } from 'vitest'
import { measureDocument } from '../../../src/renderer/preview/measure'
import { paperOf } from '../../../src/renderer/preview/paper'
import type { Block } from '../../../src/shared/document/tree'
import { aHeading, aParagraph } from '../../support/document-trees'
import { neutralLook } from '../../support/house-styles'

/** A drawn document whose elements are as high as their `data-high` says. */
function drawn(html: string): HTMLElement {
  const root = document.createElement('div')
  root.innerHTML = html
  for (const element of root.querySelectorAll<HTMLElement>('[data-high]')) {
    element.getBoundingClientRect = () => new DOMRect(0, 0, 600, Number(element.dataset.high))
  }
  document.body.replaceChildren(root)
  return root
}
const paper = paperOf(neutralLook)
const cell = { blocks: [] }
const table: Block = {
  kind: 'table',
  columns: [{ align: 'start', share: null }],
  header: [cell],
  rows: [[cell], [cell]],
  caption: 'Agreements',
}

test('a paragraph is measured in lines, with its footnotes on the first', () => {
  const root = drawn(
    '<div data-block="0" data-high="60"><p style="line-height: 20px">a<sup data-footnote="1">1</sup></p></div><div data-note="1" data-high="16"></div>',
  )
  expect(measureDocument(root, [aParagraph('a')], paper)[0]).toMatchObject({
    least: 2,
    parts: [
      { height: 20, foot: 16 },
      { height: 20, foot: 0 },
      { height: 20, foot: 0 },
    ],
  })
})

test('a table is measured in rows: a short one stays whole, its header repeats, its caption goes with the first', () => {
  const root = drawn(
    '<div data-block="0" data-high="100"><table><thead data-high="20"></thead><tbody><tr data-part="0" data-high="30"></tr><tr data-part="0" data-high="40"></tr></tbody></table></div>',
  )
  expect(measureDocument(root, [table], paper)[0]).toMatchObject({
    repeated: 20,
    least: 2,
    parts: [
      { height: 40, foot: 0 },
      { height: 40, foot: 0 },
    ],
  })
})

test('a heading stays whole and with what follows, a page break has no height', () => {
  const root = drawn('<div data-block="0" data-high="30"></div><div data-block="1" data-high="0"></div>')
  expect(measureDocument(root, [aHeading(1, 'Visit'), { kind: 'page-break' }], paper)).toMatchObject([
    { keepWithNext: true, endsPage: false, parts: [{ height: 30, foot: 0 }] },
    { keepWithNext: false, endsPage: true, parts: [] },
  ])
})
