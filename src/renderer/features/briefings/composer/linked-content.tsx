import { Badge, Button, makeStyles, Popover, PopoverSurface, PopoverTrigger, tokens } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { ClockRegular } from '@fluentui/react-icons/svg/clock'
import { languageName } from '../../../../shared/language/names'
import { valueName } from '../../../../shared/language/value-names'
import { hasOwnWording, type LinkedBlock, setWording } from '../../../../shared/model/briefing-edits'
import { localDay } from '../../../../shared/model/calendar'
import type { ClearanceState } from '../../../../shared/model/clearance'
import { findText } from '../../../../shared/model/language'
import { failureOf } from '../../../api/ask'
import { useAnswer } from '../../../api/use-answer'
import { ChangeButton } from '../../../ui/change-button'
import { useWords } from '../../../words/use-words'
import { useCommands, useDocumentLanguage } from './composer-context'
import { MarkdownView } from './markdown-view'
import { OtherLanguage } from './other-language'
import { type SourceWords, sourceOf, sourceWords } from './source-words'
import { WordingEditor } from './wording-editor'

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalSNudge },
  lead: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  aside: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  cleared: { color: tokens.colorStatusSuccessForeground1, fontSize: '16px', display: 'flex' },
  notCleared: { color: tokens.colorStatusWarningForeground1, fontSize: '16px', display: 'flex' },
  empty: { margin: 0, color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  gone: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  badge: { minWidth: 0, padding: 0, height: 'auto', border: 'none' },
  compare: { maxWidth: '420px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  compareTitle: { margin: 0, fontWeight: tokens.fontWeightSemibold },
})

type LinkedContentProps = {
  readonly block: LinkedBlock
  readonly isWriting: boolean
  readonly onDone: () => void
  readonly onLeave: () => void
}

/** A block that says what a record of the library says, or its own words instead of those. */
export function LinkedContent({ block, isWriting, onDone, onLeave }: LinkedContentProps) {
  const styles = useStyles()
  const { t } = useWords()
  const written = useDocumentLanguage()
  const answer = useAnswer('records/read', sourceOf(block))
  if (answer.data === undefined) {
    return answer.error !== null && failureOf(answer.error).code === 'notFound' ? (
      <p className={styles.gone}>{t('composer.sourceGone')}</p>
    ) : (
      <p className={styles.empty}>{t('common.reading')}</p>
    )
  }
  const source = sourceWords(block, answer.data, written, localDay(new Date()))
  return source === null ? (
    <p className={styles.gone}>{t('composer.sourceGone')}</p>
  ) : (
    <SourcedContent block={block} source={source} isWriting={isWriting} onDone={onDone} onLeave={onLeave} />
  )
}

function SourcedContent(props: LinkedContentProps & { readonly source: SourceWords }) {
  const { block, source, isWriting, onDone, onLeave } = props
  const styles = useStyles()
  const { t, language } = useWords()
  const { edit } = useCommands()
  const written = useDocumentLanguage()
  const library = source.words[written] ?? ''
  const own = block.wording[written]
  const shown = own === null ? findText(source.words, written) : { text: own, language: written }
  const documentLanguage = languageName(written, language)
  return (
    <>
      <div className={styles.head}>
        <span className={styles.lead} lang={written}>
          {source.lead}
        </span>
        {source.aside === '' ? null : (
          <span className={styles.aside} lang={written}>
            {source.aside}
          </span>
        )}
        {source.clearance === null ? null : <ClearanceSign state={source.clearance} />}
        {hasOwnWording(block, written) && !isWriting ? <OwnWording block={block} source={source} /> : null}
        {shown === null ? null : <OtherLanguage found={shown.language} />}
      </div>
      {isWriting ? (
        <WordingEditor
          label={t('composer.wordingIn', { language: documentLanguage })}
          initial={own ?? library}
          hint={t('composer.wordingHint', { language: documentLanguage })}
          onChange={(words) =>
            edit((note) => setWording(note, block.id, written, words === library ? null : words), 'soon')
          }
          onDone={onDone}
          onLeave={onLeave}
          onReset={
            own === null
              ? null
              : () => {
                  edit((note) => setWording(note, block.id, written, null), 'now')
                  onDone()
                }
          }
        />
      ) : shown === null ? (
        <p className={styles.empty}>{t('composer.nothingWritten', { language: documentLanguage })}</p>
      ) : (
        <MarkdownView text={shown.text} language={shown.language} />
      )}
    </>
  )
}

function ClearanceSign({ state }: { readonly state: ClearanceState }) {
  const styles = useStyles()
  const { language } = useWords()
  const name = valueName('clearance', state, language)
  return (
    <span className={state === 'cleared' ? styles.cleared : styles.notCleared} title={name}>
      {state === 'cleared' ? <CheckmarkCircleRegular aria-label={name} /> : <ClockRegular aria-label={name} />}
    </span>
  )
}

/** The mark of words that differ from the library's, and a look at those. */
function OwnWording({ block, source }: { readonly block: LinkedBlock; readonly source: SourceWords }) {
  const styles = useStyles()
  const { t } = useWords()
  const { edit, focus } = useCommands()
  const written = useDocumentLanguage()
  const library = findText(source.words, written)
  return (
    <Popover withArrow trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="transparent" size="small" className={styles.badge} title={t('composer.compare')}>
          <Badge size="small" appearance="tint" color="brand">
            {t('composer.ownWording')}
          </Badge>
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.compare}>
        <p className={styles.compareTitle}>{t('composer.libraryWords')}</p>
        {library === null ? (
          <p className={styles.empty}>{t('composer.libraryEmpty')}</p>
        ) : (
          <MarkdownView text={library.text} language={library.language} />
        )}
        <ChangeButton
          size="small"
          onClick={() => {
            edit((note) => setWording(note, block.id, written, null), 'now')
            focus(`block:${block.id}`)
          }}
        >
          {t('composer.backToLibrary')}
        </ChangeButton>
      </PopoverSurface>
    </Popover>
  )
}
