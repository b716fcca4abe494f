import type { RecordKind } from '../shared/model/library'
import { AgreementScreen } from './features/agreements/agreement-screen'
import { BinScreen } from './features/bin/bin-screen'
import { BookScreen } from './features/books/book-screen'
import { ComposeScreen } from './features/briefings/compose-screen'
import { NewBriefingScreen } from './features/briefings/new-briefing-screen'
import { DossierListScreen, NewDossierScreen } from './features/dossiers/dossier-list-screen'
import { DossierScreen } from './features/dossiers/dossier-screen'
import { GoalScreen } from './features/goals/goal-screen'
import { GoalSetScreen } from './features/goals/goal-set-screen'
import { GoalsListScreen } from './features/goals/goals-list-screen'
import { HomeScreen } from './features/home/home-screen'
import { PersonScreen } from './features/people/person-screen'
import { SettingsScreen } from './features/settings/settings-screen'
import { TalkingPointScreen } from './features/talking-points/talking-point-screen'
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
    case 'bin':
      return <BinScreen />
    case 'settings':
      return <SettingsScreen tab={route.tab ?? 'library'} />
    case 'new-briefing':
      return <NewBriefingScreen partner={route.partner} />
    case 'compose':
      return <ComposeScreen id={route.id} />
    case 'list':
      return <ListScreen key={route.kind} kind={route.kind} />
    case 'record':
      return <OneRecordScreen {...route} />
  }
}

function OneRecordScreen({ kind, id, isNew }: Extract<Route, { readonly screen: 'record' }>) {
  switch (kind) {
    case 'dossiers':
      return isNew ? <NewDossierScreen /> : <DossierScreen id={id} />
    case 'agreements':
      return <AgreementScreen id={id} isNew={isNew} />
    case 'goal-sets':
      return <GoalSetScreen id={id} isNew={isNew} />
    case 'goals':
      return <GoalScreen id={id} isNew={isNew} />
    case 'talking-points':
      return <TalkingPointScreen id={id} isNew={isNew} />
    case 'people':
      return <PersonScreen id={id} isNew={isNew} />
    case 'books':
      return <BookScreen id={id} isNew={isNew} />
    default:
      return <RecordScreen kind={kind} id={id} isNew={isNew} />
  }
}

/** A new briefing starts with the meeting it is for, a dossier with its partner; everything else with an empty form. */
function ListScreen({ kind }: { readonly kind: RecordKind }) {
  const { go } = useNavigation()
  const create = useNewRecord()
  switch (kind) {
    case 'dossiers':
      return <DossierListScreen />
    case 'talking-points':
    case 'goals':
    case 'goal-sets':
    case 'responsibilities':
      return <GoalsListScreen kind={kind} />
    case 'briefings':
      return <RecordList kind={kind} onNew={() => go({ screen: 'new-briefing', partner: null })} />
    default:
      return <RecordList kind={kind} onNew={() => void create(kind)} />
  }
}
