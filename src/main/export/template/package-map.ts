import { posix } from 'node:path'
import { Failed } from '../../../shared/ipc/failure'
import { relationshipsPath } from '../package/relationships-path'
import { elementsOf } from '../xml/xml-tree'
import { isStrict, readPart, refuseTemplate, relationNamespace, strictForm } from './word-xml'

type Files = ReadonlyMap<string, Uint8Array>

/** What a part refers to: a file of the package by its path, or an address outside. */
export type Relation = {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly isExternal: boolean
}

/** The relations of a part ('' for the package itself). */
export function relationsOf(files: Files, owner: string): readonly Relation[] {
  const own = relationshipsPath(owner)
  if (!files.has(own)) return []
  return elementsOf(readPart(files, own, 'rel:Relationships').root).flatMap(({ attributes }) => {
    const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes
    if (id === undefined || type === undefined || target === undefined) return []
    const isExternal = mode === 'External'
    return [{ id, type, target: isExternal ? target : within(owner, target), isExternal }]
  })
}

/** A target as the path of a file; leading out of the package it becomes one that is not there. */
function within(owner: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(owner), target)
  return posix.normalize(path)
}

/** Paths of the parts of one kind that a part refers to, such as `styles`. */
export function partsOf(relations: readonly Relation[], kind: string): readonly string[] {
  return relations
    .filter(({ type, isExternal }) => type === `${relationNamespace}/${kind}` && !isExternal)
    .map(({ target }) => target)
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const mainTypes = new Set([`${word}.document.main+xml`, `${word}.template.main+xml`])

function withMacros(): Failed {
  return new Failed({ code: 'wordFileHasMacros', file: null })
}

/** The path of the document itself; fails for whatever is not a Word document or template without macros. */
export function mainDocumentOf(files: Files): string {
  const types = readPart(files, '[Content_Types].xml', 'ct:Types')
  const typeOf = (path: string): string | null =>
    elementsOf(types.root).find(({ attributes }) => attributes.PartName === `/${path}`)?.attributes.ContentType ?? null
  const all = elementsOf(types.root).map(({ attributes }) => attributes.ContentType ?? '')
  if (all.some((type) => /macroEnabled|vbaProject|vbaData/i.test(type))) throw withMacros()
  if ([...files.keys()].some((path) => /vbaProject/i.test(path))) throw withMacros()
  const relations = relationsOf(files, '')
  if (relations.some(({ type }) => isStrict(type))) throw strictForm()
  const [main] = partsOf(relations, 'officeDocument')
  if (main === undefined || !mainTypes.has(typeOf(main) ?? '')) return refuseTemplate('not a Word document or template')
  return main
}
