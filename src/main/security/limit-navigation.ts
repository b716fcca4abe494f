import type { App } from 'electron'

/**
 * No page navigates away, opens a window or embeds a webview (Electron security checklist, items 12 to 14), nor sends
 * the datagrams of a call: those pass by the session, which refuses everything else.
 */
export function limitNavigation(app: App): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}
