import { parseSync, Visitor } from 'vite'

/** One import or re-export of a source file. */
export type FoundImport = {
  readonly specifier: string
  /** Whether nothing but types crosses, so that it vanishes when built. */
  readonly isTypeOnly: boolean
}

/** Every import, re-export, dynamic import, import type and require of a TypeScript source, in the order of their kind. */
export function readImports(fileName: string, source: string): readonly FoundImport[] {
  const { module, program, errors } = parseSync(fileName, source)
  if (errors.length > 0) throw new Error(`${fileName}: ${errors.map(({ message }) => message).join(', ')}`)
  const found: FoundImport[] = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    isTypeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }))
  for (const { moduleRequest, isType } of module.staticExports.flatMap(({ entries }) => entries)) {
    if (moduleRequest !== null) found.push({ specifier: moduleRequest.value, isTypeOnly: isType })
  }
  new Visitor({
    ImportExpression: ({ source: asked }) => {
      const isConstant = asked.type === 'Literal' && typeof asked.value === 'string'
      found.push({ specifier: isConstant ? String(asked.value) : '(computed)', isTypeOnly: false })
    },
    TSImportType: ({ source: asked }) => {
      found.push({ specifier: asked.value, isTypeOnly: true })
    },
    CallExpression: ({ callee, arguments: [asked] }) => {
      if (callee.type !== 'Identifier' || callee.name !== 'require') return
      found.push({ specifier: asked?.type === 'Literal' ? String(asked.value) : '(computed)', isTypeOnly: false })
    },
  }).visit(program)
  return found
}
