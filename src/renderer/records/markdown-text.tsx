import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useMemo } from 'react'
import { parseMarkdown } from '../../shared/document/markdown'
import { blocksText } from '../../shared/document/plain-text'

const useStyles = makeStyles({
  root: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground1 },
  clamped: {
    display: '-webkit-box',
    '-webkit-box-orient': 'vertical',
    '-webkit-line-clamp': '4',
    overflow: 'hidden',
  },
})

/** A Markdown text to be read quickly: its words without its marks, at most a few lines when `isClamped`. */
export function MarkdownText(props: { readonly text: string; readonly lang: string; readonly isClamped?: boolean }) {
  const styles = useStyles()
  const words = useMemo(() => blocksText(parseMarkdown(props.text)), [props.text])
  return (
    <p lang={props.lang} className={mergeClasses(styles.root, props.isClamped === true && styles.clamped)}>
      {words}
    </p>
  )
}
