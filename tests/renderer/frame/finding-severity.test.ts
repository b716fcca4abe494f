import { expect, test } from 'vitest'
import { gravestFirst } from '../../../src/renderer/frame/finding-severity'
import type { RecoveryFinding } from '../../../src/shared/ipc/recovery'

const lost = (count: number, kept: string): RecoveryFinding => ({ what: 'lostRecords', count, kept })
const torn: RecoveryFinding = { what: 'tornChange', kept: 'a.tail' }
const reset: RecoveryFinding = { what: 'settingsReset', kept: 'settings.json' }
const missing: RecoveryFinding = { what: 'missingChanges', count: 3, lastAt: null }

test('nobody knows how many records are lost: that is told before everything that can be counted', () => {
  expect(gravestFirst([torn, missing, lost(1, 'b'), reset, lost(0, 'c')])).toEqual([
    lost(0, 'c'),
    lost(1, 'b'),
    missing,
    reset,
    torn,
  ])
})

test('what was found today is told before what was found earlier and is as grave', () => {
  expect(gravestFirst([lost(1, 'yesterday'), lost(1, 'today')])).toEqual([lost(1, 'today'), lost(1, 'yesterday')])
})
