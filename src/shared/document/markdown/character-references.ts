import { namedCharacter } from './character-names'

const reference = /&(?:#(\d{1,7})|#[Xx]([\dA-Fa-f]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/g

/** The character of a code point; the replacement character where Unicode has none (CommonMark 0.31.2, section 2.5). */
function characterOf(codePoint: number): string {
  const impossible = codePoint === 0 || codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint <= 0xdfff)
  return impossible ? '\uFFFD' : String.fromCodePoint(codePoint)
}

/** Turns `&eacute;`, `&#233;` and `&#xE9;` into what they stand for; a name HTML does not know stays as it is written. */
export function decodeCharacterReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(reference, (written, decimal?: string, hexadecimal?: string, name?: string) => {
    if (decimal !== undefined) return characterOf(Number.parseInt(decimal, 10))
    if (hexadecimal !== undefined) return characterOf(Number.parseInt(hexadecimal, 16))
    return (name === undefined ? null : namedCharacter(name)) ?? written
  })
}
