import { homeOverview } from '../../../shared/compose/home-overview'
import type { Handlers } from '../answer'
import type { HandlerContext } from '../handler-context'

/** What the home screen shows. */
export function homeHandlers(context: HandlerContext): Pick<Handlers, 'home/overview'> {
  return {
    'home/overview': async ({ language }) => {
      const { library, attention } = await context.session.current().attention.find()
      return homeOverview(library, language, context.today(), attention)
    },
  }
}
