import { BuilderElement, type ParagraphChild, XmlComponent } from 'docx'

/** An element of WordprocessingML with nothing but children. */
export class Holder extends XmlComponent {
  constructor(name: string, children: readonly XmlComponent[]) {
    super(name)
    this.root.push(...children)
  }
}

/** An element with attributes by their full names, such as `w:val`. */
export function leaf(name: string, attributes: Readonly<Record<string, string>> = {}): XmlComponent {
  const payload = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]))
  return new BuilderElement<Record<string, string>>({ name, attributes: payload })
}

/** docx lists what may stand in a paragraph; elements of our own belong there as well. */
export function asParagraphChild(element: XmlComponent): ParagraphChild {
  return element as unknown as ParagraphChild
}
