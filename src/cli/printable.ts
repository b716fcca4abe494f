/** Control characters, and those that turn the direction of what follows: a terminal would obey them. */
const commands = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu

/** Text from a record as one line that a terminal shows and does not obey. */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(commands, '')
}
