/** Stands for a tab while the text is parsed: a code point Unicode keeps free for such uses (section 23.7). */
const standIn = '\uFDD0'
const allStandIns = /\uFDD0/g

/** Quote signs, bullets and numbers in front of a fence, then the fence. */
const opening = /^((?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*)(`{3,}(?!.*`)|~{3,})/
const closing = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/

/** Tabs reach to the next multiple of four columns (CommonMark 0.31.2, section 2.2). */
function columnAfter(column: number, character: string): number {
  return character === '\t' ? column + 4 - (column % 4) : column + 1
}

function columnsOf(text: string): number {
  return [...text].reduce(columnAfter, 0)
}

function shieldedLine(line: string, from: number): string {
  let column = 0
  let at = 0
  while (at < line.length && column < from) {
    column = columnAfter(column, line.charAt(at))
    at += 1
  }
  return line.slice(0, at) + line.slice(at).replace(/\t/g, standIn)
}

/**
 * Replaces the tabs of fenced code by a stand-in, because the lexer turns those of fences inside lists and quotations
 * into spaces. Tabs that only move a line in to its fence stay what they are. `restoreTabs` undoes it.
 */
export function shieldTabs(text: string): string {
  if (!text.includes('\t') || !/`{3}|~{3}/.test(text)) return text
  let fence: { readonly sign: string; readonly column: number } | null = null
  return text
    .split('\n')
    .map((line) => {
      if (fence === null) {
        const [, before, sign] = opening.exec(line) ?? []
        if (before !== undefined && sign !== undefined) fence = { sign, column: columnsOf(before) }
        return line
      }
      if (closing.exec(line)?.[1]?.startsWith(fence.sign) === true) {
        fence = null
        return line
      }
      return shieldedLine(line, fence.column)
    })
    .join('\n')
}

/** The text with its own tabs again. */
export function restoreTabs(text: string): string {
  return text.includes(standIn) ? text.replace(allStandIns, '\t') : text
}
