const isWordLetter = /[\p{L}\p{N}\p{M}]/u
const unknown = 0
const separator = 1
const letter = 2

/** What is known of each UTF-16 unit so far: asking the regular expression about every letter takes ten times as long. */
const classes = new Uint8Array(0x10000)

function classify(unit: number): number {
  const found = isWordLetter.test(String.fromCharCode(unit)) ? letter : separator
  classes[unit] = found
  return found
}

/** Tells where every word of the text begins and ends, in order; between two words is neither letter nor digit. */
export function eachWord(text: string, visit: (start: number, end: number) => void): void {
  let start = -1
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    let found = classes[unit] as number
    if (found === unknown) found = classify(unit)
    if (found === letter) {
      if (start < 0) start = at
    } else if (start >= 0) {
      visit(start, at)
      start = -1
    }
  }
  if (start >= 0) visit(start, text.length)
}
