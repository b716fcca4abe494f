import { makeStyles, tokens } from '@fluentui/react-components'
import { languageName } from '../../../../shared/language/names'
import type { BriefingBlock } from '../../../../shared/model/briefing'
import { setText } from '../../../../shared/model/briefing-edits'
import { findText } from '../../../../shared/model/language'
import { useWords } from '../../../words/use-words'
import { useCommands, useDocumentLanguage } from './composer-context'
import { MarkdownView } from './markdown-view'
import { OtherLanguage } from './other-language'
import { WordingEditor } from './wording-editor'

const useStyles = makeStyles({
  words: { cursor: 'text' },
  empty: { margin: 0, color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
})

type TextContentProps = {
  readonly block: Extract<BriefingBlock, { kind: 'text' }>
  readonly isWriting: boolean
  readonly onWrite: () => void
  readonly onDone: () => void
  readonly onLeave: () => void
}

/** Free text: it reads as on paper until it is clicked, then it is written as Markdown. */
export function TextContent({ block, isWriting, onWrite, onDone, onLeave }: TextContentProps) {
  const styles = useStyles()
  const { t, language } = useWords()
  const { edit } = useCommands()
  const written = useDocumentLanguage()
  const documentLanguage = languageName(written, language)
  if (isWriting) {
    return (
      <WordingEditor
        label={t('composer.textIn', { language: documentLanguage })}
        initial={block.text[written] ?? ''}
        hint={t('composer.writingHint')}
        onChange={(words) => edit((note) => setText(note, block.id, written, words), 'soon')}
        onDone={onDone}
        onLeave={onLeave}
      />
    )
  }
  const found = findText(block.text, written)
  return (
    // Enter on the block does the same with the keyboard.
    // biome-ignore-start lint/a11y/noStaticElementInteractions: see above
    // biome-ignore-start lint/a11y/useKeyWithClickEvents: see above
    <div className={styles.words} onClick={onWrite}>
      {found === null ? (
        <p className={styles.empty}>{t('composer.emptyText', { language: documentLanguage })}</p>
      ) : (
        <>
          <OtherLanguage found={found.language} />
          <MarkdownView text={found.text} language={found.language} />
        </>
      )}
    </div>
    // biome-ignore-end lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore-end lint/a11y/noStaticElementInteractions: see above
  )
}
