import type { Handlers } from '../answer'
import type { HandlerContext } from '../handler-context'
import { appHandlers } from './app-handlers'
import { documentHandlers } from './document-handlers'
import { homeHandlers } from './home-handlers'
import { libraryHandlers } from './library-handlers'
import { recordHandlers } from './record-handlers'

/** Every request's handler; a request without one does not compile. */
export function createHandlers(context: HandlerContext): Handlers {
  return {
    ...appHandlers(context),
    ...libraryHandlers(context),
    ...recordHandlers(context),
    ...homeHandlers(context),
    ...documentHandlers(context),
  }
}
