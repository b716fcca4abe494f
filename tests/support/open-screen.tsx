import { screen } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { useNavigation } from '../../src/renderer/navigation/navigation-provider'
import { pageKey, type Route } from '../../src/renderer/navigation/route'
import { Screen } from '../../src/renderer/screen'
import type { Bridge } from '../../src/shared/ipc/contract'
import type { Language } from '../../src/shared/model/language'
import { renderOnBridge } from './render-on-bridge'

function Shown() {
  const { route } = useNavigation()
  return (
    <main data-route={route.screen}>
      <Screen key={pageKey(route)} route={route} />
    </main>
  )
}

/** Opens one page of the window on a bridge, with everything a page stands on, and a pair of hands. */
export function openScreen(bridge: Bridge, route: Route, language: Language = 'en'): UserEvent {
  renderOnBridge(bridge, route, language, <Shown />)
  return userEvent.setup({ delay: null })
}

/** The name of the page that is shown now. */
export function shownScreen(): string | undefined {
  return screen.getByRole('main').dataset.route
}
