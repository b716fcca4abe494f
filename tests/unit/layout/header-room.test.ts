import { expect, test } from 'vitest'
import { runningHeader } from '../../../src/shared/document/running-header'
import { headerRoom } from '../../../src/shared/layout/header-room'
import { aTree } from '../../support/document-trees'
import { neutralStyle } from '../../support/house-styles'

const { properties } = aTree([])
const section = 'Tab 1 – Bilateral meeting with South Africa, Pretoria, 4 March 2027'
const title = 'Working visit to South Africa, 3–5 March 2027'

test('two long names stand whole beside each other as long as the letters leave room, more of them on a turned page', () => {
  const upright = headerRoom({ style: neutralStyle, template: null }, properties, false)
  const turned = headerRoom({ style: neutralStyle, template: null }, properties, true)
  expect(runningHeader(section, title, upright)).toEqual({ start: section, end: title })
  const longer = `${title}, with a second delegation`
  expect(runningHeader(section, longer, upright).start).toMatch(/…$/)
  expect(runningHeader(section, longer, turned)).toEqual({ start: section, end: longer })
})

test('a template with larger letters leaves less room', () => {
  const header = { id: 'Header', name: 'header', text: { size: 14 } }
  const room = headerRoom(
    { style: neutralStyle, template: { paragraphs: [header], characters: [] } },
    properties,
    false,
  )
  expect(runningHeader(section, title, room).start).toMatch(/…$/)
})
