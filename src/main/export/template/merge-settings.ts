import { readXml } from '../xml/read-xml'
import { partText } from '../xml/xml-tree'
import { withChild } from './element-order'
import type { WordTemplate } from './word-template'
import { wordPrefixes } from './word-xml'

/** word/settings.xml: ours, with what the template's paper needs. */
export function withTemplateSettings(ours: string, { settings }: WordTemplate): string {
  const { root, namespaces } = readXml(ours, { prefixes: wordPrefixes })
  return partText({ namespaces, root: settings.reduce(withChild, root) })
}
