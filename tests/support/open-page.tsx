import userEvent from '@testing-library/user-event'
import { useNavigation } from '../../src/renderer/navigation/navigation-provider'
import { pageKey, type Route } from '../../src/renderer/navigation/route'
import { Screen } from '../../src/renderer/screen'
import { EditLanguagesProvider } from '../../src/renderer/ui/edit-languages'
import { type Language, languages } from '../../src/shared/model/language'
import { type FakeBridge, type FakeBridgeOptions, fakeBridge } from './bridge'
import { renderOnBridge } from './render-on-bridge'

export type OpenPageOptions = FakeBridgeOptions & {
  readonly language?: Language
  readonly shown?: readonly [Language, Language]
}

function CurrentPage({ onRoute }: { readonly onRoute: (route: Route, go: (route: Route) => void) => void }) {
  const { route, go } = useNavigation()
  onRoute(route, go)
  return <Screen key={pageKey(route)} route={route} />
}

/** One page of the window on a library in memory, without the frame around it. */
export function openPage(start: Route, options: OpenPageOptions = {}) {
  const { language = 'en', shown = ['nl', 'en'], ...bridgeOptions } = options
  const bridge: FakeBridge = fakeBridge(bridgeOptions)
  let current: Route = start
  let move: (route: Route) => void = () => undefined
  renderOnBridge(
    bridge,
    start,
    language,
    <EditLanguagesProvider value={{ shown, working: languages, choose: () => undefined }}>
      <CurrentPage
        onRoute={(route, go) => {
          current = route
          move = go
        }}
      />
    </EditLanguagesProvider>,
  )
  return { bridge, user: userEvent.setup({ delay: null }), route: () => current, go: (route: Route) => move(route) }
}
