import { bulletOf, numberFormatOf } from '../../../shared/document/list-numbers'
import { listLevels, listStep } from '../../../shared/document/measures'
import { declaration } from '../xml/declaration'
import { namespaces } from './word-parts'

/** The number or bullet a paragraph opens a list item with. */
export type ListMarker = {
  /** From 1: the list it belongs to. */
  readonly list: number
  /** 0 for the outermost list. */
  readonly level: number
}

type ListKind = { readonly ordered: boolean; readonly start: number; readonly task: boolean }

/** The lists of one document: each ordered list counts for itself, all bulleted ones share a definition. */
export type Numbering = {
  /** `other` tells a bulleted list apart from the one right before it. */
  readonly markerFor: (list: ListKind & { readonly depth: number; readonly other: boolean }) => ListMarker
  /** Definitions of lists, and the lists that follow them; '' where there are none. */
  readonly definitions: () => { readonly abstracts: string; readonly instances: string }
}

type Level = { readonly format: string; readonly text: string; readonly start: number; readonly suffix?: string }

/** A task's box stands in its text. Readers take an item without any sign for a paragraph, so it has one of no width. */
const zeroWidthSpace = '\u200B'

function levelOf({ ordered, start, task }: ListKind, index: number): Level {
  if (task) return { format: 'bullet', text: zeroWidthSpace, start: 1, suffix: '<w:suff w:val="nothing"/>' }
  if (!ordered) return { format: 'bullet', text: bulletOf(index), start: 1 }
  return { format: numberFormatOf(index, start), text: `%${index + 1}.`, start }
}

function abstractXml(id: number, kind: ListKind): string {
  const levels = Array.from({ length: listLevels }, (_, index) => {
    const { format, text, start, suffix = '' } = levelOf(kind, index)
    return `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${suffix}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${(index + 1) * listStep}" w:hanging="${listStep}"/></w:pPr></w:lvl>`
  })
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${levels.join('')}</w:abstractNum>`
}

/** An empty register; a document's renderer fills it and writes what was used. */
export function newNumbering(): Numbering {
  const abstracts = new Map<string, { readonly id: number; readonly xml: string }>()
  const shared = new Map<string, number>()
  const instances: string[] = []
  const abstractOf = (kind: ListKind): number => {
    const key = kind.ordered ? String(kind.start) : kind.task ? 'tasks' : 'bullets'
    const known = abstracts.get(key)
    if (known !== undefined) return known.id
    const id = abstracts.size + 1
    abstracts.set(key, { id, xml: abstractXml(id, kind) })
    return id
  }
  const addInstance = (abstract: number, override: string): number => {
    const list = instances.length + 1
    instances.push(`<w:num w:numId="${list}"><w:abstractNumId w:val="${abstract}"/>${override}</w:num>`)
    return list
  }
  return {
    markerFor: ({ ordered, start, task, depth, other }) => {
      const level = Math.min(depth, listLevels) - 1
      const abstract = abstractOf({ ordered, start, task })
      if (!ordered || task) {
        const key = `${task ? 'tasks' : 'bullets'} ${other}`
        const list = shared.get(key) ?? addInstance(abstract, '')
        shared.set(key, list)
        return { list, level }
      }
      // Lists of one definition count on from each other unless they say where they start.
      const restart = `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`
      return { list: addInstance(abstract, restart), level }
    },
    definitions: () => ({
      abstracts: [...abstracts.values()].map(({ xml }) => xml).join(''),
      instances: instances.join(''),
    }),
  }
}

/** word/numbering.xml: what is defined, then the lists that use it. */
export function numberingPart(abstracts: string, instances: string): string {
  return `${declaration}<w:numbering ${namespaces}>${abstracts}${instances}</w:numbering>`
}
