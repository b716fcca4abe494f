import {
  Dialog,
  DialogBody,
  DialogSurface,
  Input,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
} from '@fluentui/react-components'
import { FlashRegular } from '@fluentui/react-icons/svg/flash'
import { SearchRegular } from '@fluentui/react-icons/svg/search'
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from 'react'
import { type ActionName, actions } from '../../shared/actions/actions'
import { valueName } from '../../shared/language/value-names'
import { recordKinds } from '../../shared/model/library'
import { usePossibleActions, useRunAction } from '../actions/actions-provider'
import { shortcutText } from '../actions/shortcut-text'
import { useLatestAnswer } from '../api/use-answer'
import { KindIcon } from '../navigation/kind-icon'
import { useNavigation } from '../navigation/navigation-provider'
import { routeOf } from '../navigation/route'
import { SampleBadge } from '../ui/sample-badge'
import { useWords } from '../words/use-words'
import { type PaletteEntry, paletteEntries } from './palette-entries'

const useStyles = makeStyles({
  surface: {
    maxWidth: '640px',
    padding: tokens.spacingHorizontalS,
    // Near the top, where the eye is, and so that the list grows downwards only.
    marginTop: '64px',
    marginBottom: 'auto',
  },
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  input: { width: '100%' },
  list: { maxHeight: 'min(420px, calc(100vh - 180px))', overflowY: 'auto', margin: 0, padding: 0 },
  heading: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  entry: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '36px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    outlineStyle: 'solid',
    outlineWidth: tokens.strokeWidthThin,
    outlineColor: tokens.colorNeutralStroke1,
    outlineOffset: '-1px',
  },
  icon: { fontSize: '18px', display: 'flex', color: tokens.colorNeutralForeground3 },
  words: { flex: '1 1 0', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  nothing: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
})

const everyKind = recordKinds
const mostRecords = 20

/** Finds records and things to do from one field: arrow keys choose, Enter goes. */
export function Palette({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const styles = useStyles()
  const { t } = useWords()
  return (
    <Dialog open={isOpen} onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface} aria-label={t('actions.names.palette')} aria-labelledby={undefined}>
        <DialogBody className={styles.body}>
          <PaletteBody onClose={onClose} />
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

function PaletteBody({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles()
  const { t, language } = useWords()
  const { go } = useNavigation()
  const run = useRunAction()
  const possible = usePossibleActions()
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const active = useRef<HTMLDivElement>(null)
  const text = useDeferredValue(typed.trim())
  const found = useLatestAnswer('records/find', text === '' ? null : { text, kinds: everyKind, language })
  const records = text === '' ? [] : (found.data ?? []).slice(0, mostRecords)
  const nameOf = (name: ActionName): string => t(`actions.names.${name}`)
  const entries = paletteEntries(typed, records, possible, nameOf)
  const chosen = Math.min(at, Math.max(0, entries.length - 1))

  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen line is kept in sight
  useEffect(() => {
    active.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])

  const choose = (entry: PaletteEntry | undefined): void => {
    if (entry === undefined) return
    onClose()
    // The dialog gives the focus back first; what the action then does with it must come after.
    window.setTimeout(() => {
      if (entry.action !== null) run(entry.action)
      else go(routeOf(entry.record.kind, entry.record.id))
    })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && entries.length > 0) {
      event.preventDefault()
      setAt((chosen + step + entries.length) % entries.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      choose(entries[chosen])
    }
  }

  return (
    <>
      <Input
        className={styles.input}
        size="large"
        role="combobox"
        aria-label={t('actions.names.palette')}
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={entries[chosen] === undefined ? undefined : `${listId}-${chosen}`}
        placeholder={t('frame.palettePlaceholder')}
        contentBefore={<SearchRegular />}
        value={typed}
        onChange={(_event, data) => {
          setTyped(data.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={t('actions.names.palette')} className={styles.list} tabIndex={-1}>
        {entries.map((entry, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the focus and hears the keys
          <div
            key={entry.id}
            id={`${listId}-${index}`}
            ref={index === chosen ? active : null}
            role="option"
            aria-selected={index === chosen}
            tabIndex={-1}
            className={mergeClasses(styles.entry, index === chosen && styles.active)}
            onClick={() => choose(entry)}
            onPointerMove={() => setAt(index)}
          >
            <Entry entry={entry} />
          </div>
        ))}
        {entries.length === 0 && (
          <Text as="p" block className={styles.nothing}>
            {t('frame.paletteNothing', { text: typed })}
          </Text>
        )}
      </div>
    </>
  )
}

function Entry({ entry }: { readonly entry: PaletteEntry }) {
  const styles = useStyles()
  const { t, language } = useWords()
  if (entry.action !== null) {
    const shortcut = actions.find(({ name }) => name === entry.action)?.shortcut ?? null
    return (
      <>
        <span className={styles.icon}>
          <FlashRegular />
        </span>
        <Text className={styles.words}>{t(`actions.names.${entry.action}`)}</Text>
        {shortcut !== null && <span className={styles.quiet}>{shortcutText(shortcut, t)}</span>}
      </>
    )
  }
  const { record } = entry
  return (
    <>
      <span className={styles.icon}>
        <KindIcon kind={record.kind} />
      </span>
      <Text className={styles.words}>{record.title === '' ? t('common.untitled') : record.title}</Text>
      {record.sample && <SampleBadge />}
      <span className={styles.quiet}>{valueName('recordKind', record.kind, language)}</span>
    </>
  )
}
