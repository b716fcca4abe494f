import { expect, test } from 'vitest'
import { tellFailures } from '../../../src/renderer/preview/tell-failures'

function aPage() {
  const told: string[] = []
  const page = new EventTarget()
  tellFailures(page as unknown as Window, (problem) => told.push(problem))
  const happen = (name: string, what: object) => page.dispatchEvent(Object.assign(new Event(name), what))
  return { told, happen }
}

test('the first error that nothing has caught is told, once', () => {
  const { told, happen } = aPage()
  happen('unhandledrejection', { reason: new Error('no document') })
  happen('error', { error: new Error('and another') })
  expect(told).toHaveLength(1)
  expect(told[0]).toContain('no document')
})

test('a remark of the browser without an error is none', () => {
  const { told, happen } = aPage()
  happen('error', { error: null, message: 'ResizeObserver loop completed with undelivered notifications.' })
  expect(told).toEqual([])
  happen('error', { error: new Error('x'.repeat(9_000)) })
  expect(told[0]?.length).toBe(4_000)
})
