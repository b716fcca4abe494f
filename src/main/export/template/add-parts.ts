import type { OfficePackage } from '../package/office-package'
import { mapElements, partText } from '../xml/xml-tree'
import { addFile, related } from './add-furniture'
import type { WordTemplate } from './word-template'
import { relationNamespace } from './word-xml'

const parts = {
  theme: { path: 'word/theme/theme1.xml', type: 'application/vnd.openxmlformats-officedocument.theme+xml' },
  fontTable: {
    path: 'word/fontTable.xml',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml',
  },
} as const

/**
 * Adds the theme and the font table of a template.
 * @param owner path of the document's own part
 */
export function addTemplateParts(pkg: OfficePackage, template: WordTemplate, owner: string): void {
  const { theme, fontTable } = template
  if (theme !== null) {
    const { path, type } = parts.theme
    const ids = new Map(theme.files.map((file) => [file.id, addFile(pkg, path, file)]))
    const root = related(
      mapElements(theme.root, (element) => related(element, ids)),
      ids,
    )
    pkg.add(path, partText({ ...theme, root }), type)
    pkg.relate(owner, `${relationNamespace}/theme`, path)
  }
  if (fontTable !== null) {
    pkg.add(parts.fontTable.path, partText(fontTable), parts.fontTable.type)
    pkg.relate(owner, `${relationNamespace}/fontTable`, parts.fontTable.path)
  }
}
