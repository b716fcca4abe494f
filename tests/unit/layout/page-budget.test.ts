import { describe, expect, test } from 'vitest'
import type { DocumentLayout } from '../../../src/shared/layout/document-layout'
import { pagesOfParts } from '../../../src/shared/layout/page-budget'
import { inSection } from '../../support/briefing-builders'
import { aHeading, aParagraph, aTree } from '../../support/document-trees'

const tree = aTree([
  aHeading(1, 'Objectives'),
  aParagraph('The title of this note is the name of a section.'),
  aHeading(2, 'Objectives'),
  aParagraph('Aim'),
  aHeading(2, 'Background'),
  aHeading(3, 'Clearance'),
  aParagraph('Long'),
  aHeading(2, 'Clearance'),
  aParagraph('By whom'),
])

const layout: DocumentLayout = {
  pages: 3,
  startPages: [1, 1, 1, 1, 1, 1, 2, 3, 3],
  begins: [0, 0.1, 0.2, 0.3, 0.5, 0.6, 1, 2.25, 2.5],
  ends: [0.1, 0.2, 0.25, 0.5, 0.55, 0.7, 2.25, 2.4, 2.75],
}

describe('the pages of a part', () => {
  test('go from its heading to the end of what stands under it', () => {
    const { total, parts } = pagesOfParts([inSection('objectives'), inSection('background')], tree, layout)
    expect(total).toBe(3)
    expect(parts.map(({ section, pages }) => [section, Math.round(pages * 100)])).toEqual([
      ['objectives', 30],
      ['background', 175],
    ])
  })

  test('are not told for a part that is not printed', () => {
    const { parts } = pagesOfParts([inSection('key-messages'), inSection('background')], tree, layout)
    expect(parts.map(({ section }) => section)).toEqual(['background'])
  })

  test('follow the order of the note', () => {
    const { parts } = pagesOfParts([inSection('background'), inSection('objectives')], tree, layout)
    expect(parts.map(({ section }) => section)).toEqual(['background'])
  })
})
