import type { Session } from 'electron'
import { appOrigin } from './content-security-policy'

/** Cancels every request that is not for the app's own files, and denies every permission: offline by construction. */
export function refuseAllNetwork(session: Session): void {
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
}
