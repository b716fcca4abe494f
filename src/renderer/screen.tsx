import type { RecordKind } from '../shared/model/library'
import { ComposeScreen } from './features/briefings/compose-screen'
import { NewBriefingScreen } from './features/briefings/new-briefing-screen'
import { HomeScreen } from './features/home/home-screen'
import { SettingsScreen } from './features/settings/settings-screen'
import { useNavigation } from './navigation/navigation-provider'
import type { Route } from './navigation/route'
import { RecordList } from './records/list/record-list'
import { RecordScreen } from './records/record-screen'
import { useNewRecord } from './records/use-new-record'

/** The page of a route: the one place where routes and features meet. */
export function Screen({ route }: { readonly route: Route }) {
  switch (route.screen) {
    case 'home':
      return <HomeScreen />
    case 'settings':
      return <SettingsScreen />
    case 'new-briefing':
      return <NewBriefingScreen partner={route.partner} />
    case 'compose':
      return <ComposeScreen id={route.id} />
    case 'list':
      return <ListScreen key={route.kind} kind={route.kind} />
    case 'record':
      return <RecordScreen kind={route.kind} id={route.id} isNew={route.isNew} />
  }
}

/** A new briefing starts with the meeting it is for; everything else with an empty form. */
function ListScreen({ kind }: { readonly kind: RecordKind }) {
  const { go } = useNavigation()
  const create = useNewRecord()
  const onNew = (): void => {
    if (kind === 'briefings') go({ screen: 'new-briefing', partner: null })
    else void create(kind)
  }
  return <RecordList kind={kind} onNew={onNew} />
}
