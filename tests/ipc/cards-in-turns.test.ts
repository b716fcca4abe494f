import { expect, test } from 'vitest'
import { composeCardsOf } from '../../src/main/ipc/compose-document'
import { inSection, pointBlock } from '../support/briefing-builders'
import { aBriefing, aLibrary, aTalkingPoint } from '../support/builders'
import { assetsFolder, today } from '../support/handlers'

test('cards are fitted in turns: others have theirs while a long text is divided', async () => {
  const text = Array.from({ length: 3_000 }, (_, index) => `Sentence ${index} is said about open ports.`).join(' ')
  const library = aLibrary({
    'talking-points': [aTalkingPoint({ id: 'endless', topic: 'Ports', text })],
    briefings: [aBriefing({ id: 'note', sections: [inSection('key-messages', pointBlock('endless'))] })],
  })
  const began = performance.now()
  let last = began
  let longest = 0
  let isOver = false
  const come = (): void => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
    if (!isOver) setImmediate(come)
  }
  setImmediate(come)
  const asked = { kind: 'briefings', id: 'note', format: 'cards-a6' } as const
  const { value } = await composeCardsOf({ library, folder: assetsFolder }, asked, today, assetsFolder)
  come()
  isOver = true
  expect(value.blocks.filter(({ kind }) => kind === 'page-break').length).toBeGreaterThan(100)
  expect(longest).toBeLessThan((performance.now() - began) / 2)
})
