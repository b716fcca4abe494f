const longest = 140

/**
 * The first sentence of a Markdown text as plain words on one line, shortened at a word where it is long.
 * For lists: a rough reading is enough, the document's own reader is in shared/document.
 */
export function firstWords(markdown: string): string {
  const plain = markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s{0,3}(?:#{1,6}|>|[-+*]|\d{1,9}[.)])\s+/gm, '')
    .replace(/(\*\*|__|~~|`)/g, '')
    .replace(/(^|[\s(])[*_](\S(?:[^*_]*\S)?)[*_](?=[\s.,;:!?)]|$)/g, '$1$2')
    .replace(/\s+/g, ' ')
    .trim()
  const sentence = /^.*?[.!?](?=\s+\p{Lu})/u.exec(plain)?.[0] ?? plain
  if (sentence.length <= longest) return sentence
  const cut = sentence.slice(0, longest)
  const atWord = cut.lastIndexOf(' ')
  return `${(atWord > longest / 2 ? cut.slice(0, atWord) : cut).trimEnd()}…`
}
