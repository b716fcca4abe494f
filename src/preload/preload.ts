import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import { type Bridge, type EventName, eventNames, type RequestName, requestNames } from '../shared/ipc/contract'

const requests = new Set<string>(requestNames)
const events = new Set<string>(eventNames)

/** All the window sees of the main process: named requests and named events, never ipcRenderer itself. */
const bridge: Bridge = {
  ask: (name: RequestName, input: unknown) =>
    requests.has(name) ? ipcRenderer.invoke(name, input) : Promise.reject(new Error(`No such request: ${name}`)),
  on: (name: EventName, listener: (payload: never) => void) => {
    if (!events.has(name)) throw new Error(`No such event: ${name}`)
    const forward = (_event: IpcRendererEvent, payload: unknown) => listener(payload as never)
    ipcRenderer.on(name, forward)
    return () => ipcRenderer.off(name, forward)
  },
}

contextBridge.exposeInMainWorld('chancery', bridge)
