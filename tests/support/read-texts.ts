import { parseSync, Visitor } from 'vite'

/** The texts a source file holds, as its code sees them. */
export type FoundTexts = {
  /** Plain strings. */
  readonly strings: readonly string[]
  /** Strings with places in them, as patterns that match whatever the places may become. */
  readonly patterns: readonly RegExp[]
  /** Names of properties and variables. */
  readonly names: ReadonlySet<string>
  /** JSX attributes with a plain string for a value. */
  readonly attributes: readonly { readonly name: string; readonly value: string }[]
}

/** Reads the texts and names of a TypeScript source. */
export function readTexts(fileName: string, source: string): FoundTexts {
  const strings: string[] = []
  const patterns: RegExp[] = []
  const names = new Set<string>()
  const attributes: { name: string; value: string }[] = []
  new Visitor({
    Literal: ({ value }) => {
      if (typeof value === 'string') strings.push(value)
    },
    TemplateLiteral: ({ quasis }) => {
      const parts = quasis.map(({ value }) => value.cooked ?? value.raw)
      if (parts.length === 1) strings.push(parts[0] ?? '')
      else patterns.push(new RegExp(`^${parts.map(escapePattern).join('.+')}$`))
    },
    Identifier: ({ name }) => {
      names.add(name)
    },
    JSXAttribute: ({ name, value }) => {
      if (name.type !== 'JSXIdentifier' || value?.type !== 'Literal' || typeof value.value !== 'string') return
      attributes.push({ name: name.name, value: value.value })
    },
  }).visit(parseSync(fileName, source).program)
  return { strings, patterns, names, attributes }
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
