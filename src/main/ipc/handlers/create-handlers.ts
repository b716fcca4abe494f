import type { Handlers } from '../answer'
import type { HandlerContext } from '../handler-context'
import { appHandlers } from './app-handlers'
import { attachmentHandlers } from './attachment-handlers'
import { backupHandlers } from './backup-handlers'
import { binHandlers } from './bin-handlers'
import { documentHandlers } from './document-handlers'
import { homeHandlers } from './home-handlers'
import { houseStyleHandlers } from './house-style-handlers'
import { libraryHandlers } from './library-handlers'
import { pictureHandlers } from './picture-handlers'
import { recordHandlers } from './record-handlers'
import { versionHandlers } from './version-handlers'

/** Every request's handler; a request without one does not compile. */
export function createHandlers(context: HandlerContext): Handlers {
  return {
    ...appHandlers(context),
    ...libraryHandlers(context),
    ...recordHandlers(context),
    ...versionHandlers(context),
    ...binHandlers(context),
    ...backupHandlers(context),
    ...attachmentHandlers(context),
    ...pictureHandlers,
    ...homeHandlers(context),
    ...houseStyleHandlers(context),
    ...documentHandlers(context),
  }
}
