import { expect, test } from 'vitest'
import { faceStack, lineTwips } from '../../../src/renderer/preview/faces'
import { parseMarkdown } from '../../../src/shared/document/markdown'
import { flowOfDocument } from '../../../src/shared/layout/flow-of-document'
import { aTree } from '../../support/document-trees'
import { neutralStyle } from '../../support/house-styles'

test.each(['Calibri', 'Georgia', 'Verdana', 'Palatino Linotype', 'Aptos', 'Frutiger', 'Minion Pro'])(
  'a line in %s is drawn as high as it is counted',
  (body) => {
    const style = { ...neutralStyle, fonts: { ...neutralStyle.fonts, body } }
    const [paragraph] = flowOfDocument(aTree(parseMarkdown('Words')), style, () => null).items
    const counted = paragraph?.kind === 'paragraph' ? paragraph.lines[0]?.height : null
    expect(lineTwips(body, style.sizes.body, style.lineSpacing)).toBe(counted)
  },
)

test('a face that is missing gives way to one as wide as it is counted', () => {
  expect(faceStack('Georgia')).toMatch(/^'Georgia', Caladea,/)
  expect(faceStack('Minion Pro')).toMatch(/^'Minion Pro', 'Liberation Serif',/)
  expect(faceStack("O'Brien\\")).toMatch(/^'OBrien', Carlito,/)
})
