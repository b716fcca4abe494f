/** Characters that could mean something to a Markdown reader wherever they stand. */
const meaningful = /[\\`*_[\]<>~|]|&(?=#?\w+;)|(?<=\w)@(?=\w)|:(?=\/\/)|(?<=\bwww)\.|!(?=\[)|(?<=\])\(/g

/** Text on one line, of which nothing means more than it says. */
export function escaped(text: string): string {
  return text.replace(/(?<![ \t])[ \t]*\n[ \t]*/g, ' ').replace(meaningful, '\\$&')
}

/** What would start a list, a heading, a quote or a rule at the beginning of a line. */
export function escapedStart(line: string): string {
  return line
    .replace(/^(\s*)([-+#=])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[ \t]+/, (space) => '&#32;'.repeat(space.length))
}
