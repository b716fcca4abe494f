import { homeOverview } from '../../../shared/compose/home-overview'
import type { Handlers } from '../answer'
import type { HandlerContext } from '../handler-context'

/** What the home screen shows. */
export function homeHandlers(context: HandlerContext): Pick<Handlers, 'home/overview'> {
  return {
    'home/overview': ({ language }) => homeOverview(context.session.store().read(), language, context.today()),
  }
}
