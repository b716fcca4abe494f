import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { answer, type Handlers, type InputSchemas } from '../../src/main/ipc/answer'
import { Failed } from '../../src/shared/ipc/failure'

const schemas = { 'app/title': z.strictObject({ title: z.string().max(5) }) } as unknown as InputSchemas

function answering(handler: (input: { title: string }) => unknown) {
  const bug = vi.fn(() => 'ref-1')
  const handlers = { 'app/title': handler } as unknown as Handlers
  return { bug, ask: (raw: unknown) => answer('app/title', raw, schemas, handlers, { bug }) }
}

test('a valid request is answered with the handler’s value', async () => {
  const { ask } = answering(({ title }) => title.length)
  expect(await ask({ title: 'Malta' })).toEqual({ ok: true, value: 5 })
})

test('input that breaks the schema never reaches the handler, and the reply names the field', async () => {
  const handler = vi.fn()
  const { ask } = answering(handler)
  const reply = await ask({ title: 'too long a title' })
  expect(reply).toMatchObject({ ok: false, failure: { code: 'invalidInput' } })
  expect(JSON.stringify(reply)).toContain('title')
  expect(handler).not.toHaveBeenCalled()
})

test('unknown keys are refused', async () => {
  const { ask } = answering(() => null)
  expect(await ask({ title: 'a', file: '/etc/passwd' })).toMatchObject({ ok: false, failure: { code: 'invalidInput' } })
})

test('a failure on purpose crosses the border as it is', async () => {
  const failure = { code: 'diskFull', path: '/somewhere' } as const
  const { ask, bug } = answering(() => {
    throw new Failed(failure)
  })
  expect(await ask({ title: 'a' })).toEqual({ ok: false, failure })
  expect(bug).not.toHaveBeenCalled()
})

test('a bug is logged and answered with its reference, never with its message', async () => {
  const { ask, bug } = answering(() => {
    throw new TypeError('secret detail')
  })
  const reply = await ask({ title: 'a' })
  expect(reply).toEqual({ ok: false, failure: { code: 'internal', reference: 'ref-1' } })
  expect(bug).toHaveBeenCalledWith('app/title', expect.any(TypeError))
  expect(JSON.stringify(reply)).not.toContain('secret')
})
