import { expect, test } from 'vitest'
import { goBack, goForward, goTo, replaceBy, startAt } from '../../../src/renderer/navigation/history'
import type { Route } from '../../../src/renderer/navigation/route'

const home: Route = { screen: 'home' }
const people: Route = { screen: 'list', kind: 'people' }
const settings: Route = { screen: 'settings' }

test('one comes back the way one went, and forward again', () => {
  const there = goTo(goTo(startAt(home), people), settings)
  const back = goBack(goBack(there))
  expect(back).toEqual({ past: [], current: home, future: [people, settings] })
  expect(goForward(goForward(back))).toEqual(there)
})

test('going somewhere new forgets what was ahead', () => {
  const back = goBack(goTo(startAt(home), people))
  expect(goTo(back, settings)).toEqual({ past: [home], current: settings, future: [] })
})

test('going to where one is takes no step', () => {
  const history = goTo(startAt(home), people)
  expect(goTo(history, { screen: 'list', kind: 'people' })).toBe(history)
})

test('a replaced page is skipped on the way back', () => {
  const stored: Route = { screen: 'record', kind: 'people', id: 'anna', isNew: false }
  const created = goTo(goTo(startAt(home), people), { ...stored, isNew: true })
  expect(goBack(replaceBy(created, stored)).current).toEqual(people)
})

test('at either end nothing happens', () => {
  const history = startAt(home)
  expect(goBack(history)).toBe(history)
  expect(goForward(history)).toBe(history)
})

test('a long day keeps the last hundred steps', () => {
  const routes = Array.from({ length: 150 }, (_each, index): Route => {
    return { screen: 'record', kind: 'people', id: `person-${index}`, isNew: false }
  })
  expect(routes.reduce(goTo, startAt(home)).past).toHaveLength(100)
})
