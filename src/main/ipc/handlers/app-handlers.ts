import type { Handlers } from '../answer'
import type { HandlerContext } from '../handler-context'

type Names = 'window/state' | 'preferences/save' | 'app/about' | 'app/open-link' | 'app/title'

/** The window itself: its look, language and title. */
export function appHandlers(context: HandlerContext): Pick<Handlers, Names> {
  return {
    'window/state': () => context.windowState(),
    'preferences/save': (preferences) => {
      context.appState.change({ preferences })
      context.applyPreferences()
      return context.windowState()
    },
    'app/about': () => context.versions,
    'app/open-link': async ({ url }) => {
      await context.desktop.openLink(url, context.windowState().language)
      return null
    },
    'app/title': ({ title }) => {
      context.desktop.setTitle(title)
      return null
    },
  }
}
