import type { Language } from '../model/language'

const marks: { readonly [L in Language]: { readonly decimal: string; readonly group: RegExp } } = {
  nl: { decimal: ',', group: /\.(?=\d{3}(\D|$))/g },
  en: { decimal: '.', group: /,(?=\d{3}(\D|$))/g },
  de: { decimal: ',', group: /[.'’](?=\d{3}(\D|$))/g },
  fr: { decimal: ',', group: /\.(?=\d{3}(\D|$))/g },
}

/**
 * A number as it is written in the language: "1.234,5" in Dutch is 1234.5. Spaces between thousands are allowed
 * everywhere. Null when it is no number.
 */
export function parseNumber(text: string, language: Language): number | null {
  const { decimal, group } = marks[language]
  const plain = text
    .trim()
    .replace(/[\s\u00a0\u202f]+(?=\d{3}(\D|$))/g, '')
    .replace(group, '')
    .replace(/^[−–]/, '-')
  const normal = decimal === ',' ? plain.replace(',', '.') : plain
  return /^-?\d+(\.\d+)?$/.test(normal) ? Number(normal) : null
}
