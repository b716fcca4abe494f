import { useState } from 'react'
import { useAction } from '../../actions/actions-provider'
import { useNavigation } from '../../navigation/navigation-provider'
import { routeOf } from '../../navigation/route'
import { RecordList } from '../../records/list/record-list'
import { useReadOnly } from '../../ui/read-only'
import { NewDossierDialog } from './new-dossier-dialog'

/** All dossiers; a new one begins with the question which partner it is about. */
export function DossierListScreen() {
  const { go } = useNavigation()
  const [isAsking, setIsAsking] = useState(false)
  const isReadOnly = useReadOnly() !== null
  useAction('new-dossier', isReadOnly ? null : () => setIsAsking(true))
  return (
    <>
      <RecordList kind="dossiers" onNew={() => setIsAsking(true)} />
      {isAsking && (
        <NewDossierDialog
          isOpen
          onCancel={() => setIsAsking(false)}
          onCreated={(id) => {
            setIsAsking(false)
            go(routeOf('dossiers', id))
          }}
        />
      )}
    </>
  )
}

/** The same, asked from elsewhere: cancelling goes back there. */
export function NewDossierScreen() {
  const { back, replace } = useNavigation()
  return (
    <>
      <RecordList kind="dossiers" onNew={() => undefined} />
      <NewDossierDialog isOpen onCancel={back} onCreated={(id) => replace(routeOf('dossiers', id))} />
    </>
  )
}
