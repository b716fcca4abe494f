import { describe, expect, test } from 'vitest'
import { pagesText, sectionLengths } from '../../../src/renderer/features/briefings/composer/section-lengths'
import type { MeasuredBlock } from '../../../src/renderer/preview/paginate'
import { inSection } from '../../support/briefing-builders'
import { aHeading, aParagraph, aTree } from '../../support/document-trees'

const high = (height: number): MeasuredBlock => ({
  before: 0,
  after: 0,
  repeated: 0,
  parts: [{ height, foot: 0 }],
  least: 1,
  keepWithNext: false,
  endsPage: false,
})

describe('the length of a section', () => {
  const tree = aTree([
    aHeading(1, 'Objectives'),
    aParagraph('The title of this note is the name of a section.'),
    aHeading(2, 'Objectives'),
    aParagraph('Aim'),
    aHeading(2, 'Background'),
    aParagraph('Long'),
    aParagraph('Longer'),
  ])
  const layout = { measured: [40, 10, 20, 30, 20, 100, 180].map(high) }

  test('goes from its heading to the next section’s, and the last one’s to the end', () => {
    const sections = [inSection('background')]
    expect(sectionLengths(sections, tree, layout, 100)).toEqual(new Map([['background', 3]]))
  })

  test('is unknown for a section that is not printed', () => {
    const sections = [inSection('key-messages'), inSection('background')]
    expect([...sectionLengths(sections, tree, layout, 100).keys()]).toEqual(['background'])
  })

  test('follows the order of the note', () => {
    const other = aTree([aHeading(2, 'Background'), aHeading(2, 'Objectives'), aParagraph('Aim')])
    const lengths = sectionLengths(
      [inSection('background'), inSection('objectives')],
      other,
      { measured: [20, 20, 30].map(high) },
      100,
    )
    expect(lengths).toEqual(
      new Map([
        ['background', 0.2],
        ['objectives', 0.5],
      ]),
    )
  })
})

test.each([
  [0.02, '¼'],
  [0.3, '⅓'],
  [0.5, '½'],
  [0.68, '⅔'],
  [0.95, '1'],
  [1, '1'],
  [1.26, '1¼'],
  [2.52, '2½'],
  [2.97, '3'],
])('%f pages are said as %s', (pages, text) => {
  expect(pagesText(pages)).toBe(text)
})
