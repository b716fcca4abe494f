import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Bridge } from '../../../src/shared/ipc/contract'
import { recordsOf } from '../../../src/shared/model/library'
import { fakeBridge } from '../../support/bridge'
import { aLibrary, aPerson } from '../../support/builders'
import { openScreen } from '../../support/open-screen'

test('a record that is deleted while its last words are being saved does not come back in the window', async () => {
  const inMemory = fakeBridge({ library: aLibrary({ people: [aPerson({ id: 'p1', name: 'Ada' })] }) })
  const bridge: Bridge = {
    ...inMemory,
    ask: async (name, input) => {
      const reply = await inMemory.ask(name, input)
      // Deleted elsewhere before the answer is back; what tells of it arrives first.
      if (name === 'records/save') await inMemory.ask('records/delete', { kind: 'people', id: 'p1' })
      return reply
    },
  }
  const user = openScreen(bridge, { screen: 'record', kind: 'people', id: 'p1', isNew: false })
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), ' Example')
  await user.tab()
  expect(await screen.findByText('“Ada Example” is no longer in the library')).toBeTruthy()
  expect(recordsOf(inMemory.library(), 'people')).toEqual([])
})
