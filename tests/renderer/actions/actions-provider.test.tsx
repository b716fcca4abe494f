import { render } from '@testing-library/react'
import { type ReactNode, useLayoutEffect } from 'react'
import { expect, test } from 'vitest'
import { ActionsProvider, useAction } from '../../../src/renderer/actions/actions-provider'
import { fakeBridge } from '../../support/bridge'

/** Somebody who presses the key as soon as what is in here stands in the page, before it is painted. */
function Impatient({ children }: { readonly children: ReactNode }) {
  useLayoutEffect(() => {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, cancelable: true }))
  }, [])
  return children
}

function Performer({ run }: { readonly run: () => void }) {
  useAction('palette', run)
  return null
}

test('a shortcut pressed as soon as the window stands is not lost', () => {
  Object.defineProperty(window, 'chancery', { value: fakeBridge({ library: null }), configurable: true })
  const ran: string[] = []
  render(
    <Impatient>
      <ActionsProvider>
        <Performer run={() => ran.push('palette')} />
      </ActionsProvider>
    </Impatient>,
  )
  expect(ran).toEqual(['palette'])
})
