import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { describeFailure } from '../../shared/ipc/failure-words'
import { fieldName } from '../../shared/language/field-names'
import { proseList } from '../../shared/language/lists'
import { valueName } from '../../shared/language/value-names'
import type { RecordKind } from '../../shared/model/library'
import { useWords } from '../words/use-words'
import { isEdited, missingFields, type RecordDraft } from './record-draft'
import type { EditorState, RecordEditor } from './record-editor'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  bar: { margin: `0 ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalS}` },
  problems: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
})

type RecordBarsProps<K extends RecordKind> = { readonly editor: RecordEditor<K>; readonly state: EditorState<K> }

/** What the reader has to know about the state of a record: a conflict, a failed save, what it still needs. */
export function RecordBars<K extends RecordKind>({ editor, state }: RecordBarsProps<K>) {
  const styles = useStyles()
  const { failure } = state
  const draft = state.draft as unknown as RecordDraft
  return (
    <div className={styles.root} aria-live="polite">
      {failure?.code === 'outdated' && <ConflictBar editor={editor} />}
      {failure !== null && failure.code !== 'outdated' && <FailureBar editor={editor} state={state} />}
      <MissingBar draft={draft} />
    </div>
  )
}

function ConflictBar<K extends RecordKind>({ editor }: { readonly editor: RecordEditor<K> }) {
  const styles = useStyles()
  const { t } = useWords()
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{t('records.conflict.title')}</MessageBarTitle>
        {t('records.conflict.text')}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void editor.keepMine()}>{t('records.conflict.keepMine')}</Button>
        <Button onClick={() => void editor.takeTheirs()}>{t('records.conflict.takeTheirs')}</Button>
      </MessageBarActions>
    </MessageBar>
  )
}

function FailureBar<K extends RecordKind>({ editor, state }: RecordBarsProps<K>) {
  const styles = useStyles()
  const { t, language } = useWords()
  if (state.failure === null) return null
  const { title, advice } = describeFailure(state.failure, language)
  const problems = state.failure.code === 'invalidRecord' ? state.failure.problems : []
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {advice}
        {problems.length > 0 && (
          <ul className={styles.problems}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void editor.flush()}>{t('common.tryAgain')}</Button>
      </MessageBarActions>
    </MessageBar>
  )
}

/** A new record says what it needs before it can be stored. */
function MissingBar({ draft }: { readonly draft: RecordDraft }) {
  const styles = useStyles()
  const { t, language } = useWords()
  if (draft.stored !== null) return null
  const missing = missingFields(draft)
  if (missing.length === 0) return null
  const names = missing.map((name) => fieldName(draft.kind, name, language))
  return (
    <MessageBar intent={isEdited(draft) ? 'warning' : 'info'} layout="multiline" className={styles.bar}>
      <MessageBarBody>
        {t('records.notStoredYet', {
          kind: valueName('recordKind', draft.kind, language),
          fields: proseList(names, language),
        })}
      </MessageBarBody>
    </MessageBar>
  )
}
