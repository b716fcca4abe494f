/** Names that Windows keeps for devices, whatever their ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** As much of the text as fits in so many bytes of UTF-8, without half a letter at its end. */
function firstBytes(text: string, most: number): string {
  const bytes = new Uint8Array(most)
  const { read } = new TextEncoder().encodeInto(text, bytes)
  return text.slice(0, read).replace(/[\uD800-\uDBFF]$/, '')
}

/**
 * A file name, without ending, that Windows, macOS and Linux all accept, from a document's title: at most 120 letters
 * and, since Linux counts bytes, at most 200 of those.
 */
export function suggestFileName(title: string): string {
  const whole = title
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const name = firstBytes(whole.slice(0, 120), 200).replace(/[. ]+$/, '')
  if (name === '') return 'briefing'
  return reserved.test(name) ? `${name} document` : name
}
