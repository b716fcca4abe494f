import { configure, render } from '@testing-library/react'
import { connectEvents } from '../../src/renderer/api/connect-events'
import { createQueryClient } from '../../src/renderer/api/create-query-client'
import { firstWindowState } from '../../src/renderer/api/first-window-state'
import { SaveFaults } from '../../src/renderer/api/save-faults'
import { App } from '../../src/renderer/frame/app'
import type { FakeBridge } from './bridge'

// A busy machine needs patience.
configure({ asyncUtilTimeout: 5000 })

// The test's DOM has no layout, and where the page has no size Fluent takes everything in it for invisible: a dialog would
// not focus its first field, and be hidden from readers a quarter of a second after it opened.
document.body.getBoundingClientRect = () => new DOMRect(0, 0, 1280, 800)

/** Opens the whole window on a bridge, as main.tsx does. */
export async function openWindow(bridge: FakeBridge): Promise<void> {
  Object.defineProperty(window, 'chancery', { value: bridge, configurable: true })
  const faults = new SaveFaults()
  const client = createQueryClient(faults)
  connectEvents(client)
  await firstWindowState(client)
  render(<App client={client} faults={faults} />)
}
