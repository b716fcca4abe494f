import type { Session } from 'electron'
import { appOrigin } from './content-security-policy'

/** Nobody listens there: what no request handler sees, such as a call's relay, ends at this machine. */
const nowhere = { mode: 'fixed_servers', proxyRules: '127.0.0.1:9', proxyBypassRules: '<-loopback>' } as const

/** Cancels every request that is not for the app's own files, and denies every permission: offline by construction. */
export async function refuseAllNetwork(session: Session): Promise<void> {
  session.webRequest.onBeforeRequest((details, answer) => {
    const own =
      details.url.startsWith(`${appOrigin}/`) ||
      details.url.startsWith('data:image/') ||
      details.url.startsWith('devtools:')
    answer({ cancel: !own })
  })
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
  await session.setProxy(nowhere)
}
