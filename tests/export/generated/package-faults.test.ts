import { expect, test } from 'vitest'
import { everythingTree } from '../../support/document-trees'
import { houseStyle } from '../../support/house-styles'
import { packageFaults } from '../../support/package-faults'
import { docxParts } from '../../support/read-docx'
import { renderInStyle } from '../../support/word-materials'

const whole = docxParts(await renderInStyle(everythingTree('en'), await houseStyle()))

function planted(path: string, from: string | RegExp, to: string): ReadonlyMap<string, string> {
  const text = whole.get(path) ?? ''
  const changed = text.replace(from, to)
  if (changed === text) throw new Error(`Nothing to change in ${path}`)
  return new Map([...whole, [path, changed]])
}

const body = 'word/document.xml'

test.each([
  ['an element that is not closed', planted(body, '</w:body>', ''), 'closes <w:body>'],
  ['a bare ampersand', planted(body, 'Running text', 'Running & text'), 'A bare &'],
  ['a control character', planted(body, 'Running text', 'Running \u0001'), 'A character that XML does not have'],
  ['a style that is not there', planted(body, '"BodyText"', '"NoStyle"'), 'w:pStyle NoStyle is not there'],
  ['a list that is not there', planted(body, /<w:numId w:val="\d+"/, '<w:numId w:val="999"'), 'w:numId 999'],
  ['a relationship that is not there', planted(body, /r:id="\w+"/, 'r:id="rIdX"'), 'no relationship rIdX'],
  ['a bookmark given twice', planted(body, /(<w:bookmarkStart [^>]*>)/, '$1$1'), 'is given twice'],
  ['a part that is not there', new Map([...whole].filter(([path]) => path !== 'word/styles.xml')), 'nothing at'],
  ['a part without a type', new Map([...whole, ['word/x.bin', '']]), 'word/x.bin has no content type'],
])('%s is found', (_, parts, fault) => {
  expect(packageFaults(parts).join('\n')).toContain(fault)
})

test('a document as it is written has none', () => {
  expect(packageFaults(whole)).toEqual([])
})
