import { makeStyles } from '@fluentui/react-components'
import type { DocumentIndex, Footnote } from './document-index'
import { InlineText } from './inline-view'
import { footnoteStyle } from './paper'
import { usePaper } from './paper-context'

const useStyles = makeStyles({
  note: { display: 'flex', gap: '4px' },
  number: { fontSize: '0.75em', lineHeight: 1.2 },
})

type FootnoteLineProps = { readonly footnote: Footnote; readonly index: DocumentIndex }

/** A footnote as it stands at the foot of its page. */
export function FootnoteLine({ footnote, index }: FootnoteLineProps) {
  const styles = useStyles()
  const { look, space } = usePaper()
  const number = index.footnoteNumber(footnote)
  return (
    <div
      className={styles.note}
      style={{ ...look(footnoteStyle), paddingBottom: space(footnoteStyle).after }}
      data-note={number}
    >
      <span className={styles.number}>{number}</span>
      <span>
        <InlineText content={footnote.content} />
      </span>
    </div>
  )
}
