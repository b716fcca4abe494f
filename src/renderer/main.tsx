import { createRoot } from 'react-dom/client'
import { connectEvents } from './api/connect-events'
import { createQueryClient } from './api/create-query-client'
import { firstWindowState } from './api/first-window-state'
import { SaveFaults } from './api/save-faults'
import { App } from './frame/app'

const faults = new SaveFaults()
const client = createQueryClient(faults)
connectEvents(client)
await firstWindowState(client)

const container = document.getElementById('root')
if (container !== null) createRoot(container).render(<App client={client} faults={faults} />)
