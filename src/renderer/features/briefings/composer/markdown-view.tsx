import { makeStyles } from '@fluentui/react-components'
import { useMemo } from 'react'
import { parseMarkdown } from '../../../../shared/document/markdown'
import type { Language } from '../../../../shared/model/language'
import { stackBlocks } from '../../../preview/block-drawings'

const useStyles = makeStyles({
  root: { overflowWrap: 'anywhere' },
})

/** Markdown as it will read on paper, in the window's colours. */
export function MarkdownView({ text, language }: { readonly text: string; readonly language: Language }) {
  const styles = useStyles()
  const blocks = useMemo(() => parseMarkdown(text), [text])
  return (
    <div className={styles.root} lang={language}>
      {stackBlocks(blocks)}
    </div>
  )
}
