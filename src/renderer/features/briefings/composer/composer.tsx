import { makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Notice } from '../../../../shared/compose/notice'
import type { Briefing } from '../../../../shared/model/briefing'
import type { PartId } from '../../../../shared/model/id'
import { textIn } from '../../../../shared/model/language'
import { useAction } from '../../../actions/actions-provider'
import { useLatestAnswer } from '../../../api/use-answer'
import { useNavigation } from '../../../navigation/navigation-provider'
import { usePage } from '../../../navigation/page'
import { PagesPane } from '../../../preview/pages-pane'
import { ClosedPane, PaneHeader } from '../../../preview/pane-header'
import { ReadingView } from '../../../preview/reading-view'
import { useExport } from '../../../preview/use-export'
import { useVersions } from '../../../records/versions/use-versions'
import { Area } from '../../../ui/area'
import { useRemembered } from '../../../ui/pane-memory'
import { useReadOnly } from '../../../ui/read-only'
import { SplitPane } from '../../../ui/split-pane'
import { useWords } from '../../../words/use-words'
import { draftNoticesOf, keepDraftNotices } from '../draft-notices'
import { useDraft } from '../editing/use-draft'
import {
  CommandsContext,
  type ComposerCommands,
  ComposerContext,
  type ComposerState,
  DocumentLanguageContext,
  type Dragged,
  type FocusTarget,
} from './composer-context'
import { ComposerFooter } from './composer-footer'
import { DetailsDrawer } from './details-drawer'
import { DraftReport } from './draft-report'
import { LibraryPane } from './library-pane'
import { NotePane } from './note-pane'
import { OutlinePane } from './outline-pane'
import { UnsavedBar } from './unsaved-bar'
import { useFolded } from './use-folded'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  hidden: { display: 'none' },
  panes: { display: 'flex', flexGrow: 1, minHeight: 0 },
  grow: { flexGrow: 1, minWidth: 0, minHeight: 0 },
  side: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  outline: { display: 'flex', flexDirection: 'column', flexShrink: 1, minHeight: '112px', maxHeight: '56%' },
  scroll: { overflowY: 'auto', minHeight: 0 },
  library: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: 0,
    minHeight: '120px',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  note: { height: '100%' },
  divided: { borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  dividedEnd: { borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
})

/** The composer of one note: outline and library, the note itself, its pages and its check. */
export function Composer({ stored }: { readonly stored: Briefing }) {
  const styles = useStyles()
  const { t } = useWords()
  const { replace } = useNavigation()
  const root = useRef<HTMLDivElement>(null)
  const leave = useCallback(() => replace({ screen: 'list', kind: 'briefings' }), [replace])
  const { briefing, failure, keeper } = useDraft(stored, leave)
  const readOnly = useReadOnly()

  const [showsOutline, setShowsOutline] = useRemembered<boolean>('composer.outline', true)
  const [showsNote, setShowsNote] = useRemembered<boolean>('composer.note', true)
  const [wantsPages, setWantsPages] = useRemembered<boolean>('composer.pages', true)
  const [isFolded, unfold] = useFolded(showsOutline && showsNote && wantsPages)
  const showsPages = wantsPages && !isFolded
  const setShowsPages = useCallback(
    (shows: boolean): void => {
      unfold()
      setWantsPages(shows)
    },
    [unfold, setWantsPages],
  )
  const closePages = useCallback(() => setShowsPages(false), [setShowsPages])
  const [isReading, setIsReading] = useState(false)
  const [hasDetails, setHasDetails] = useState(false)
  const [drafted, setDrafted] = useState(() => draftNoticesOf(stored.id))
  const [section, setSection] = useState<PartId | null>(() => firstToFill(stored))
  const [writing, setWriting] = useState<PartId | null>(null)
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const [announced, setAnnounced] = useState('')
  const [, wake] = useState(0)
  const wanted = useRef<FocusTarget | null>(null)

  const { data: composed } = useLatestAnswer('documents/compose', { kind: 'briefings', id: briefing.id })
  const notices = composed?.notices ?? noNotices
  // What the check says as well is said once, and not again here when the check no longer finds it.
  useEffect(() => {
    if (composed === undefined) return
    setDrafted((before) => before.filter((notice) => !composed.notices.some(isSameAs(notice))))
  }, [composed])
  useEffect(() => keepDraftNotices(briefing.id, drafted), [briefing.id, drafted])
  const lengths = useMemo(
    () =>
      new Map<PartId, number>(
        composed?.pages?.parts.map(({ section: part, pages }): [PartId, number] => [part, pages]) ?? [],
      ),
    [composed],
  )

  usePage(textIn(briefing.title, briefing.language), [
    { title: t('composer.briefings'), route: { screen: 'list', kind: 'briefings' } },
  ])
  const saveFirst = useCallback(() => keeper.flush(), [keeper])
  const versions = useVersions({
    kind: 'briefings',
    id: briefing.id,
    title: textIn(briefing.title, briefing.language),
    flush: saveFirst,
  })
  const exporting = useExport('briefings', briefing.id, saveFirst)

  const focus = useCallback((target: FocusTarget) => {
    wanted.current = target
    wake((count) => count + 1)
  }, [])
  // After every drawing: what was asked for may only have come into being with it.
  useLayoutEffect(() => {
    if (wanted.current === null) return
    const found = root.current?.querySelector<HTMLElement>(`[data-focus="${wanted.current}"]`)
    if (found === null || found === undefined) return
    wanted.current = null
    found.focus({ preventScroll: true })
    found.scrollIntoView?.({ block: 'nearest' })
  })

  const closeReading = useCallback(() => {
    setIsReading(false)
    focus('read')
  }, [focus])
  const showCheck = (): void => {
    setShowsPages(true)
    window.setTimeout(() => root.current?.querySelector<HTMLElement>('[data-check] button')?.focus())
  }
  const openNotice = useCallback(
    ({ at }: Notice) => {
      if (at === null) return
      setShowsNote(true)
      setSection(at.section)
      focus(at.block === null ? `section:${at.section}` : `block:${at.block}`)
    },
    [focus, setShowsNote],
  )

  useAction('first-pane', () => setShowsOutline(!showsOutline))
  useAction('second-pane', () => setShowsNote(!showsNote))
  useAction('third-pane', () => setShowsPages(!showsPages))

  const commands = useMemo<ComposerCommands>(
    () => ({
      current: () => keeper.current().briefing,
      edit: (change, moment) => (readOnly === null ? keeper.edit(change, moment) : setAnnounced(readOnly)),
      newId: () => crypto.randomUUID(),
      chooseSection: setSection,
      openLibraryFor: (chosen) => {
        setSection(chosen)
        setShowsOutline(true)
        focus('library-search')
      },
      write: (block) => (readOnly === null || block === null ? setWriting(block) : setAnnounced(readOnly)),
      drag: setDragged,
      focus,
      announce: setAnnounced,
    }),
    [keeper, focus, setShowsOutline, readOnly],
  )
  const composer = useMemo<ComposerState>(
    () => ({ briefing, notices, lengths, section, writing, dragged }),
    [briefing, notices, lengths, section, writing, dragged],
  )
  const openDetails = useCallback(() => setHasDetails(true), [])

  const outline = (
    <div className={styles.side}>
      <Area label={t('composer.outline')} className={styles.outline}>
        <PaneHeader title={t('composer.outline')} side="start" onClose={() => setShowsOutline(false)} />
        <div className={styles.scroll}>
          <OutlinePane />
        </div>
      </Area>
      <Area label={t('composer.library')} className={styles.library}>
        <PaneHeader title={t('composer.library')} side="start" onClose={null} />
        <LibraryPane />
      </Area>
    </div>
  )
  const note = (
    <Area label={t('composer.note')} className={styles.note}>
      <NotePane onDetails={openDetails} onVersions={versions.show} />
    </Area>
  )
  const pages = (
    <PagesPane
      composed={composed}
      notices={notices}
      onOpenNotice={openNotice}
      onClose={showsNote ? closePages : null}
    />
  )
  return (
    <Providers commands={commands} composer={composer}>
      {isReading && composed !== undefined ? <ReadingView composed={composed} onClose={closeReading} /> : null}
      {/* The note stays behind the reading view, where it was scrolled to and with what is being written in it. */}
      <div ref={root} className={isReading ? styles.hidden : styles.root}>
        {failure === null ? null : <UnsavedBar failure={failure} keeper={keeper} />}
        {composed === undefined || drafted.length === 0 ? null : (
          <DraftReport notices={drafted} onClose={() => setDrafted([])} />
        )}
        <div className={styles.panes}>
          {showsOutline ? null : (
            <ClosedPane title={t('composer.outline')} side="start" onOpen={() => setShowsOutline(true)} />
          )}
          <div className={styles.grow}>
            <SplitPane
              name="composer.outline"
              label={t('composer.outline')}
              sideAt="start"
              initialSize={firstSizes().outline}
              smallest={200}
              largest={420}
              side={showsOutline ? outline : null}
            >
              {showsNote ? (
                <SplitPane
                  name="composer.pages"
                  label={t('preview.pages')}
                  sideAt="end"
                  initialSize={firstSizes().pages}
                  smallest={260}
                  largest={900}
                  side={showsPages ? pages : null}
                >
                  {note}
                </SplitPane>
              ) : (
                pages
              )}
            </SplitPane>
          </div>
          {showsNote ? null : <ClosedPane title={t('composer.note')} side="end" onOpen={() => setShowsNote(true)} />}
          {showsPages || !showsNote ? null : (
            <ClosedPane title={t('preview.pages')} side="end" onOpen={() => setShowsPages(true)} />
          )}
        </div>
        <ComposerFooter
          exporting={exporting}
          onCheck={showCheck}
          onRead={composed === undefined ? null : () => setIsReading(true)}
          onDetails={openDetails}
        />
        <DetailsDrawer isOpen={hasDetails} onClose={() => setHasDetails(false)} />
        {versions.dialog}
        <div className={styles.unseen} aria-live="polite">
          {announced}
        </div>
      </div>
    </Providers>
  )
}

type ProvidersProps = {
  readonly commands: ComposerCommands
  readonly composer: ComposerState
  readonly children: ReactNode
}

function Providers({ commands, composer, children }: ProvidersProps) {
  return (
    <CommandsContext value={commands}>
      <DocumentLanguageContext value={composer.briefing.language}>
        <ComposerContext value={composer}>{children}</ComposerContext>
      </DocumentLanguageContext>
    </CommandsContext>
  )
}

/** Until somebody chooses otherwise, the note keeps the larger part of a small window. */
function firstSizes(): { readonly outline: number; readonly pages: number } {
  const isSmall = window.innerWidth < 1200
  return isSmall ? { outline: 208, pages: 280 } : { outline: 248, pages: Math.round(window.innerWidth * 0.3) }
}

/** Whether two notices say the same, wherever they stand. */
function isSameAs(one: Notice): (other: Notice) => boolean {
  const told = ({ at: _at, severity: _severity, ...fact }: Notice): string => JSON.stringify(fact)
  return (other) => told(one) === told(other)
}

const noNotices: readonly Notice[] = []

/** The section an officer most likely begins with: the key messages, else the first one. */
function firstToFill(briefing: Briefing): PartId | null {
  const key = briefing.sections.find(({ kind }) => kind === 'key-messages')
  return (key ?? briefing.sections[0])?.id ?? null
}
