import { type Language, languages } from '../shared/model/language'

/** What the lines at the head of a Markdown file say of it. */
export type FrontMatter = {
  readonly title: string | null
  readonly author: string | null
  readonly language: Language | null
}

const fence = /^---[ \t]*\r?\n/
const end = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m
const field = /^([A-Za-z][\w-]*)[ \t]*:[ \t]*(.*?)[ \t]*\r?$/

/** Longer heads are text that happens to stand between two rules. */
const mostLetters = 10_000

/** A value without the quotation marks YAML may have around it; null where it is empty or goes on below. */
function plainValue(written: string): string | null {
  const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(written)?.[1]?.replace(/\\(["\\])/g, '$1')
  const single = /^'((?:[^']|'')*)'$/.exec(written)?.[1]?.replace(/''/g, "'")
  const value = (quoted ?? single ?? written.replace(/\s#.*$/, '')).trim()
  return value === '' || /^[[{|>&*!]/.test(value) ? null : value
}

/**
 * Takes the block of `---` lines at the head of a file from its text. Only single lines are read: title, author and
 * lang (`nl`, or `nl-BE`); the others are left out. A rule above running text is no such block.
 */
export function readFrontMatter(markdown: string): { readonly front: FrontMatter; readonly text: string } {
  const none = { front: { title: null, author: null, language: null }, text: markdown }
  const head = fence.exec(markdown.replace(/^\uFEFF/, ''))
  if (head === null) return none
  const rest = markdown.replace(/^\uFEFF/, '').slice(head[0].length)
  const close = end.exec(rest.slice(0, mostLetters))
  if (close === null) return none
  const lines = rest.slice(0, close.index).split('\n')
  const fields = lines.map((line) => field.exec(line))
  const isBlock = lines.every((line, index) => fields[index] !== null || /^\s*$|^[ \t]|^#|^-\s/.test(line))
  if (!isBlock || fields.every((found) => found === null)) return none
  const said = new Map(
    fields.flatMap((found) => (found === null ? [] : [[(found[1] ?? '').toLowerCase(), found[2] ?? '']])),
  )
  const value = (name: string) => plainValue(said.get(name) ?? '')
  const tag = (value('lang') ?? value('language') ?? '').toLowerCase().split(/[-_]/)[0]
  return {
    front: {
      title: value('title'),
      author: value('author'),
      language: languages.find((language) => language === tag) ?? null,
    },
    text: rest.slice(close.index + close[0].length),
  }
}
