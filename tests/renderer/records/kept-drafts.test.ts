import { expect, test } from 'vitest'
import { keepDraftsOf, keptDraft, startDraft } from '../../../src/renderer/records/kept-drafts'
import { aPerson } from '../../support/builders'

test('a draft of one library does not turn up in another, and waits for its own', () => {
  keepDraftsOf('/libraries/vienna')
  startDraft('people', aPerson({ id: 'p1', name: 'Ada' }))
  keepDraftsOf('/libraries/pretoria')
  expect(keptDraft('people', 'p1')).toBeNull()
  keepDraftsOf('/libraries/vienna')
  expect(keptDraft('people', 'p1')?.record.name).toBe('Ada')
})
