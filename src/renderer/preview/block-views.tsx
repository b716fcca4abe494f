import { makeStyles, mergeClasses } from '@fluentui/react-components'
import type { Block, HeadingLevel, ParagraphRole } from '../../shared/document/tree'
import { InlineText } from './inline-view'
import { houseStyle, paperCodeFont, points, typeSize } from './paper'
import { ink } from './paper-colours'

type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>

const { sizes } = houseStyle

const useStyles = makeStyles({
  heading: { margin: 0, color: ink.heading, fontWeight: 'bold' },
  heading1: typeSize(sizes.headings[0]),
  heading2: typeSize(sizes.headings[1]),
  heading3: typeSize(sizes.headings[2]),
  heading4: { ...typeSize(sizes.headings[3]), fontWeight: 'normal', fontStyle: 'italic' },
  heading5: { ...typeSize(sizes.headings[4]), color: ink.quiet },
  heading6: { ...typeSize(sizes.headings[5]), color: ink.quiet, fontWeight: 'normal', fontStyle: 'italic' },
  bar: { paddingBottom: '4px', borderBottom: `3px solid ${ink.accent}` },
  paragraph: { margin: 0, whiteSpace: 'pre-line' },
  topicLine: { paddingLeft: '11px', borderLeft: `3px solid ${ink.accent}` },
  note: { ...typeSize(sizes.body - 1.5, houseStyle.lineSpacing), fontStyle: 'italic', color: ink.quiet },
  caption: { ...typeSize(sizes.small + 0.5, houseStyle.lineSpacing), color: ink.quiet },
  code: {
    ...typeSize(sizes.table - 0.5),
    margin: 0,
    fontFamily: paperCodeFont,
    backgroundColor: ink.tint,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  cover: { paddingTop: `${points(190)}px` },
  coverTitle: {
    ...typeSize(sizes.cover),
    margin: 0,
    paddingBottom: `${points(10)}px`,
    borderBottom: `6px solid ${ink.accent}`,
    fontWeight: 'bold',
    color: ink.heading,
  },
  coverSubtitle: {
    ...typeSize(16),
    margin: 0,
    paddingTop: `${points(18)}px`,
    paddingBottom: `${points(24)}px`,
    color: ink.quiet,
  },
  coverLine: { ...typeSize(12, houseStyle.lineSpacing), margin: 0, paddingBottom: `${points(4)}px` },
  rule: { margin: 0, border: 'none', borderTop: `1px solid ${ink.line}` },
})

export function HeadingView({ block }: { readonly block: BlockOf<'heading'> }) {
  const styles = useStyles()
  const Tag = headingTags[block.level]
  const size: { readonly [L in HeadingLevel]: string } = {
    1: styles.heading1,
    2: styles.heading2,
    3: styles.heading3,
    4: styles.heading4,
    5: styles.heading5,
    6: styles.heading6,
  }
  return (
    <Tag
      className={mergeClasses(
        styles.heading,
        size[block.level],
        block.level === 1 && houseStyle.headingBar && styles.bar,
      )}
    >
      <InlineText content={block.text} />
    </Tag>
  )
}

const headingTags = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' } as const

export function ParagraphView({ block }: { readonly block: BlockOf<'paragraph'> }) {
  const styles = useStyles()
  const roles: { readonly [R in ParagraphRole]: string | undefined } = {
    body: undefined,
    'topic-line': styles.topicLine,
    note: styles.note,
    caption: styles.caption,
  }
  return (
    <p className={mergeClasses(styles.paragraph, roles[block.role])}>
      <InlineText content={block.text} />
    </p>
  )
}

export function CodeView({ block }: { readonly block: BlockOf<'code'> }) {
  return <pre className={useStyles().code}>{block.text}</pre>
}

export function CoverView({ block }: { readonly block: BlockOf<'cover'> }) {
  const styles = useStyles()
  return (
    <div className={styles.cover}>
      <p className={styles.coverTitle}>{block.title}</p>
      {block.subtitle === null ? null : <p className={styles.coverSubtitle}>{block.subtitle}</p>}
      {block.lines.map((line) => (
        <p key={line} className={styles.coverLine}>
          {line}
        </p>
      ))}
    </div>
  )
}

export function RuleView() {
  return <hr className={useStyles().rule} />
}
