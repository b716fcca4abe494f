import { makeStyles } from '@fluentui/react-components'
import { bodyStyleAt } from '../../shared/document/place'
import { headingStyle, roleStyles, styleIds } from '../../shared/document/style-ids'
import type { Block } from '../../shared/document/tree'
import { InlineText } from './inline-view'
import { usePaper } from './paper-context'
import { usePlace } from './place-context'

type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>

const useStyles = makeStyles({
  flush: { margin: 0 },
  paragraph: { margin: 0, whiteSpace: 'pre-line' },
  code: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', boxDecorationBreak: 'clone' },
  rule: { margin: 0, border: 'none' },
})

export function HeadingView({ block }: { readonly block: BlockOf<'heading'> }) {
  const styles = useStyles()
  const { look } = usePaper()
  const Tag = headingTags[block.level]
  return (
    <Tag className={styles.flush} style={look(headingStyle(block.level))}>
      <InlineText content={block.text} />
    </Tag>
  )
}

const headingTags = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' } as const

/** Running text has the letters of where it stands, on the page, in an item or a quotation; in a cell those of the cell. */
export function ParagraphView({ block }: { readonly block: BlockOf<'paragraph'> }) {
  const styles = useStyles()
  const { look, letters } = usePaper()
  const place = usePlace()
  const running = place.cell === null ? letters(bodyStyleAt(place)) : {}
  return (
    <p className={styles.paragraph} style={block.role === 'body' ? running : look(roleStyles[block.role])}>
      <InlineText content={block.text} />
    </p>
  )
}

export function CodeView({ block }: { readonly block: BlockOf<'code'> }) {
  const styles = useStyles()
  const { look } = usePaper()
  return (
    <pre className={styles.code} style={look(styleIds.codeBlock)}>
      {block.text}
    </pre>
  )
}

export function CoverView({ block }: { readonly block: BlockOf<'cover'> }) {
  const styles = useStyles()
  const { look, space } = usePaper()
  const { title, subtitle, lines } = block
  const written: readonly (readonly [style: string, text: string])[] = [
    [styleIds.title, title],
    ...(subtitle === null ? [] : [[styleIds.subtitle, subtitle] as const]),
    ...lines.map((line) => [styleIds.coverLine, line] as const),
  ]
  return written.map(([style, text], index) => {
    const above = written[index - 1]
    const { before, after } = space(style)
    const paddingTop = above === undefined ? before : Math.max(0, before - space(above[0]).after)
    return (
      // What stands on a cover has no identity of its own and is never reordered in place.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <div key={index} style={{ paddingTop, paddingBottom: after }}>
        <p className={styles.flush} style={{ ...look(style), whiteSpace: 'pre-line' }}>
          {text}
        </p>
      </div>
    )
  })
}

export function RuleView() {
  const look = usePaper().look(styleIds.rule)
  // In Word it is a line of text without any, with a bar under it.
  return <hr className={useStyles().rule} style={{ ...look, height: look.lineHeight, boxSizing: 'content-box' }} />
}
