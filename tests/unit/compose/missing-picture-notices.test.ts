import { expect, test } from 'vitest'
import { missingPictureNotices } from '../../../src/shared/compose/missing-picture-notices'
import { aMarkdownTree, aTree } from '../../support/document-trees'

test('each picture that is missing is named once, with what it shows where that is said anywhere', () => {
  const tree = aMarkdownTree('![](a.png) ![Map](a.png) ![](b.png)\n\n| ![Port](c.png) |\n| - |\n')
  expect(missingPictureNotices(tree, ['a.png', 'b.png', 'c.png'])).toEqual([
    { code: 'missing-picture', source: 'a.png', alt: 'Map', severity: 'warning', at: null },
    { code: 'missing-picture', source: 'b.png', alt: '', severity: 'warning', at: null },
    { code: 'missing-picture', source: 'c.png', alt: 'Port', severity: 'warning', at: null },
  ])
})

test('a logo, which is no picture of the document, is named by its source', () => {
  expect(missingPictureNotices(aTree([]), ['attachments/logo.svg'])).toEqual([
    { code: 'missing-picture', source: 'attachments/logo.svg', alt: '', severity: 'warning', at: null },
  ])
})

test('a picture that a text carries itself is not told with all its bytes', () => {
  const source = 'data:image/png;base64,iVBORw0KGgo='
  const tree = aMarkdownTree(`![Map](${source})\n`)
  expect(missingPictureNotices(tree, [source])).toEqual([
    { code: 'missing-picture', source: 'data:…', alt: 'Map', severity: 'warning', at: null },
  ])
})
