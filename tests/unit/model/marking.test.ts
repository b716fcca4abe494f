import { expect, test } from 'vitest'
import { findMarking, highestMarking } from '../../../src/shared/model/marking'
import { someSettings } from '../../support/builders'

test('a document is marked as its most restrictive part', () => {
  expect(highestMarking(someSettings(), ['open', null, 'limited', 'internal'])?.id).toBe('limited')
})

test('unmarked parts and markings that are no longer in the settings do not count', () => {
  expect(highestMarking(someSettings(), [null, 'burn-after-reading'])).toBeNull()
  expect(findMarking(someSettings(), 'burn-after-reading')).toBeNull()
})
