import { type IContext, type ParagraphChild, XmlAttributeComponent, XmlComponent } from 'docx'

const hyperlinkRelationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

class HyperlinkAttributes extends XmlAttributeComponent<{
  id?: string
  anchor?: string
  tooltip?: string
  history: number
}> {
  protected override readonly xmlKeys = { id: 'r:id', anchor: 'w:anchor', tooltip: 'w:tooltip', history: 'w:history' }
}

/**
 * A link out of the document. docx's own gives its relationship a random name; this one is counted, so that the same
 * document has the same bytes, and it carries the link's title.
 */
export class OutsideHyperlink extends XmlComponent {
  readonly #id: string
  readonly #target: string
  /** The pages are laid out before they are written, so the link may be asked for more than once. */
  readonly #addedTo = new WeakSet<object>()

  constructor(id: number, target: string, tooltip: string | null, children: readonly ParagraphChild[]) {
    super('w:hyperlink')
    this.#id = `Link${id}`
    this.#target = target
    this.root.push(
      new HyperlinkAttributes({ id: `rId${this.#id}`, history: 1, ...(tooltip === null ? {} : { tooltip }) }),
      ...children,
    )
  }

  /** The relationship belongs to the part the link is written in: the body, or the footnotes. */
  override prepForXml(context: IContext): ReturnType<XmlComponent['prepForXml']> {
    const relationships = context.viewWrapper.Relationships
    if (!this.#addedTo.has(relationships)) {
      this.#addedTo.add(relationships)
      relationships.addRelationship(this.#id, hyperlinkRelationship, this.#target, 'External')
    }
    return super.prepForXml(context)
  }
}

/** A link to a bookmark of the same document. */
export class InsideHyperlink extends XmlComponent {
  constructor(anchor: string, children: readonly XmlComponent[]) {
    super('w:hyperlink')
    this.root.push(new HyperlinkAttributes({ anchor, history: 1 }), ...children)
  }
}
