import { makeStyles } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { renderInlineWith } from '../../shared/document/render-with'
import { styleIds } from '../../shared/document/style-ids'
import type { Inline, InlineRenderers } from '../../shared/document/tree'
import { useDrawnDocument } from './document-context'
import type { Footnote } from './document-index'
import { ink } from './paper-colours'
import { usePaper } from './paper-context'
import { PictureView } from './picture-view'

const useStyles = makeStyles({
  link: { color: ink.link, textDecorationLine: 'underline' },
  code: { fontSize: '0.88em', backgroundColor: ink.tint },
  footnote: { fontSize: '0.7em', lineHeight: 0, verticalAlign: 'super' },
})

/** Running text of a document. Links are shown, not followed: the paper is to be read. */
export function InlineText({ content }: { readonly content: readonly Inline[] }): ReactNode {
  // Runs have no identity of their own and are never reordered in place.
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return content.map((inline, index) => <InlineRun key={index} inline={inline} />)
}

function InlineRun({ inline }: { readonly inline: Inline }): ReactNode {
  return renderInlineWith(drawings, inline)
}

const drawings: InlineRenderers<ReactNode> = {
  text: ({ text }) => text,
  strong: ({ content }) => (
    <strong>
      <InlineText content={content} />
    </strong>
  ),
  emphasis: ({ content }) => (
    <em>
      <InlineText content={content} />
    </em>
  ),
  strike: ({ content }) => (
    <s>
      <InlineText content={content} />
    </s>
  ),
  code: ({ text }) => <Code text={text} />,
  link: ({ href, content }) => <Link href={href} content={content} />,
  image: (image) => <PictureView picture={image} />,
  break: () => <br />,
  foreign: ({ language, content }) => (
    <span lang={language}>
      <InlineText content={content} />
    </span>
  ),
  aside: ({ content }) => <Aside content={content} />,
  footnote: (inline) => <FootnoteMark footnote={inline} />,
}

function Code({ text }: { readonly text: string }) {
  const { fontFamily } = usePaper().look(styleIds.code)
  return (
    <code className={useStyles().code} style={{ fontFamily }}>
      {text}
    </code>
  )
}

function Aside({ content }: { readonly content: readonly Inline[] }) {
  return (
    <span style={usePaper().letters(styleIds.aside)}>
      <InlineText content={content} />
    </span>
  )
}

function Link({ href, content }: { readonly href: string; readonly content: readonly Inline[] }) {
  return (
    <span className={useStyles().link} title={href}>
      <InlineText content={content} />
    </span>
  )
}

function FootnoteMark({ footnote }: { readonly footnote: Footnote }) {
  const number = useDrawnDocument().index.footnoteNumber(footnote)
  return (
    <sup className={useStyles().footnote} data-footnote={number}>
      {number}
    </sup>
  )
}
