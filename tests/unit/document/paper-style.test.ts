import { expect, test } from 'vitest'
import { styleOnPaper } from '../../../src/shared/document/paper-style'
import { flandersStyle } from '../../support/house-styles'

test('a document keeps the house style as it is', () => {
  expect(styleOnPaper(flandersStyle, 'document')).toBe(flandersStyle)
})

test.each([
  ['card-a5', 210, 148],
  ['card-a6', 148, 105],
] as const)(
  'a %s lies, in larger type than the document, with the house’s faces and colours',
  (paper, width, height) => {
    const withLogo = { ...flandersStyle, logo: { picture: `${'a'.repeat(32)}.png`, width: 40, alt: 'A lion' } }
    const card = styleOnPaper(withLogo, paper)
    expect(card).toMatchObject({ page: { width, height }, logo: null, template: null })
    expect(card.sizes.body).toBeGreaterThan(flandersStyle.sizes.body)
    expect([card.fonts, card.colours]).toEqual([flandersStyle.fonts, flandersStyle.colours])
  },
)
