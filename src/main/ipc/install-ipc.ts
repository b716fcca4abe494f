import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import { requestNames } from '../../shared/ipc/contract'
import type { Log } from '../logging/log'
import { appOrigin } from '../security/content-security-policy'
import { answer, type Handlers, type InputSchemas } from './answer'

/** Answers every request of the contract, and only to the main frame of our own origin. */
export function installIpc(schemas: InputSchemas, handlers: Handlers, log: Log): void {
  for (const name of requestNames) {
    ipcMain.handle(name, (event, raw: unknown) => {
      if (!isOurMainFrame(event)) throw new Error('Refused: not the main frame of the app')
      return answer(name, raw, schemas, handlers, log)
    })
  }
}

function isOurMainFrame(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame
  return frame !== null && frame.parent === null && frame.url.startsWith(`${appOrigin}/`)
}
