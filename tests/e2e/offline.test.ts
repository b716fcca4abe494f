import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRealWindow, type RealWindow, removeFolder } from '../support/real-window'

/** An address of this machine that browsers do not treat as their own; without a network, the only one there is. */
function ownAddress(): string {
  const outward = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)
  return outward?.address ?? '127.0.0.1'
}

let window: RealWindow
let datagrams: Socket
let server: Server
const arrived: string[] = []

beforeAll(async () => {
  datagrams = createSocket('udp4', () => arrived.push('a datagram'))
  datagrams.bind(0, '0.0.0.0')
  await once(datagrams, 'listening')
  server = createServer((socket) => {
    arrived.push('a connection')
    socket.on('error', () => undefined).destroy()
  })
  server.listen(0, '0.0.0.0')
  await once(server, 'listening')
  window = await openRealWindow()
})

afterAll(async () => {
  await window.close()
  datagrams.close()
  server.close()
  removeFolder(window.folder)
})

test('nothing that a page can do reaches the network', async () => {
  const tcp = `${ownAddress()}:${(server.address() as AddressInfo).port}`
  const udp = `${ownAddress()}:${datagrams.address().port}`
  await window.page.evaluate(
    async ({ tcp, udp }) => {
      await fetch(`http://${tcp}/`).catch(() => undefined)
      navigator.sendBeacon(`http://${tcp}/`, 'words')
      new Image().src = `http://${tcp}/picture.png`
      new WebSocket(`ws://${tcp}/`).onerror = () => undefined
      for (const rel of ['preconnect', 'prefetch', 'stylesheet', 'icon']) {
        document.head.append(Object.assign(document.createElement('link'), { rel, href: `http://${tcp}/` }))
      }
      const form = Object.assign(document.createElement('form'), { action: `http://${tcp}/`, method: 'post' })
      document.body.append(form)
      form.submit()
      globalThis.open(`http://${tcp}/`)
      const call = new RTCPeerConnection({
        iceServers: [
          { urls: `stun:${udp}` },
          { urls: `turn:${tcp}?transport=tcp`, username: 'someone', credential: 'something' },
        ],
      })
      call.createDataChannel('words')
      await call.setLocalDescription(await call.createOffer())
      location.href = `http://${tcp}/`
      await new Promise((resolve) => setTimeout(resolve, 3_000))
    },
    { tcp, udp },
  )
  expect(arrived).toEqual([])
  expect(window.page.url()).toBe('app://chancery/index.html')
})
