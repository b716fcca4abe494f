import type { DocumentProperties } from '../../../shared/document/tree'
import type { OfficePackage } from '../package/office-package'
import { elementText } from '../xml/xml-tree'
import { addTemplateFurniture, furnitureOf, type TemplateFurniture } from './add-furniture'
import { addTemplateParts } from './add-parts'
import { withTemplateSettings } from './merge-settings'
import { type MergedStyles, withFurnitureStyles, withTemplateStyles } from './merge-styles'
import type { FurniturePages, FurniturePlace, WordTemplate } from './word-template'

/** What whoever writes a document asks of its template; all ids are ours, so the body is written as without one. */
export type AppliedTemplate = {
  /** Left-hand pages have headers and footers of their own. */
  readonly evenPages: boolean
  readonly styles: (ours: string, merged: MergedStyles) => string
  readonly settings: (ours: string) => string
  /** Behind our own definitions and lists. */
  readonly numbering: { readonly abstracts: string; readonly instances: string }
  /** What it prints there, for the part at `path`; null where it prints nothing. */
  readonly furniture: (place: FurniturePlace, pages: FurniturePages, path: string) => TemplateFurniture | null
  /** Our own lines beside the template's. */
  readonly lines: (ours: string) => string
  /** Theme and fonts, for the document at `owner`. */
  readonly addParts: (owner: string) => void
}

/** A template in the hands of one document's writer. */
export function applyTemplate(
  template: WordTemplate,
  pkg: OfficePackage,
  properties: DocumentProperties,
): AppliedTemplate {
  const { abstracts, instances } = template.numbering
  return {
    evenPages: template.evenPages,
    styles: (ours, merged) => withTemplateStyles(ours, template, merged),
    settings: (ours) => withTemplateSettings(ours, template),
    numbering: { abstracts: abstracts.map(elementText).join(''), instances: instances.map(elementText).join('') },
    furniture: (place, pages, path) => {
      const part = furnitureOf(template, place, pages)
      return part === null ? null : addTemplateFurniture(pkg, path, part, properties)
    },
    lines: withFurnitureStyles,
    addParts: (owner) => addTemplateParts(pkg, template, owner),
  }
}
