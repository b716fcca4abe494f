import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { chosenHouseStyle } from '../../../src/main/starter/chosen-house-style'
import { flandersStyle, neutralStyle } from '../../support/house-styles'

const assets = resolve('assets')
const own = { ...flandersStyle, id: 'own', name: 'Our paper' }

test.each([
  { chosen: 'neutral', style: neutralStyle },
  { chosen: 'flanders', style: flandersStyle },
  { chosen: 'own', style: own },
])('the chosen house style “$chosen” is found among the shipped and the own ones', async ({ chosen, style }) => {
  expect(await chosenHouseStyle({ houseStyles: [own], houseStyle: chosen }, assets)).toEqual({
    value: style,
    notices: [],
  })
})

test('a chosen house style that is gone gives way to the neutral one, with a notice', async () => {
  expect(await chosenHouseStyle({ houseStyles: [own], houseStyle: 'lost' }, assets)).toEqual({
    value: neutralStyle,
    notices: [{ code: 'house-style-gone', id: 'lost', severity: 'warning', at: null }],
  })
})
