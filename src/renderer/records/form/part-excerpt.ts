import { parseMarkdown } from '../../../shared/document/markdown'
import { blocksText } from '../../../shared/document/plain-text'
import { proseDate } from '../../../shared/language/dates'
import type { PartsField } from '../../../shared/model/fields/field'
import { valueAt } from '../../../shared/model/fields/field-value'
import { type Language, type LocalizedText, textIn } from '../../../shared/model/language'

/** What a closed part says besides its title: how its text begins, and how old it is. */
export type PartExcerpt = { readonly words: string; readonly asOf: string }

export function partExcerpt(field: PartsField, part: object, language: Language): PartExcerpt {
  const text = Object.entries(field.fields).find(([, inner]) => inner.type === 'localized' && inner.markdown)
  const markdown = text === undefined ? '' : textIn(valueAt(part, [text[0]]) as LocalizedText, language)
  const asOf = valueAt(part, ['asOf'])
  return {
    words: blocksText(parseMarkdown(markdown.slice(0, 400)))
      .replace(/\s+/g, ' ')
      .slice(0, 160),
    asOf: typeof asOf === 'string' ? proseDate(asOf, language) : '',
  }
}
