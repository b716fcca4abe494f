import { AlignmentType, type ILevelsOptions, LevelFormat, LevelSuffix, type NumberingDefinition } from 'docx'
import { listLevels, listStep } from './measures'

/** The number or bullet a paragraph opens a list item with. */
export type ListMarker = {
  readonly reference: string
  readonly instance: number
  /** 0 for the outermost list. */
  readonly level: number
}

/** The lists of one document: each ordered list counts for itself, all bulleted ones share a definition. */
export type Numbering = {
  readonly markerFor: (list: { ordered: boolean; start: number; task: boolean; depth: number }) => ListMarker
  readonly definitions: () => readonly NumberingDefinition[]
}

/**
 * docx writes `{reference-instance}` where a list is used and replaces it in the finished text, in the document's own
 * words too. This sign, which `xmlText` lets through nowhere, keeps the two apart.
 */
const notInText = '\uFFFE'

const references = { bullets: `${notInText}bullets`, tasks: `${notInText}tasks`, ordered: `${notInText}numbers-from-` }

const bullets = ['•', '–'] as const
const numberFormats = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN] as const

function nineLevels(level: (index: number) => Omit<ILevelsOptions, 'level' | 'alignment' | 'style'>): ILevelsOptions[] {
  return Array.from({ length: listLevels }, (_, index) => ({
    ...level(index),
    level: index,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: (index + 1) * listStep, hanging: listStep } } },
  }))
}

function orderedLevels(start: number): ILevelsOptions[] {
  return nineLevels((index) => ({
    // Letters and Roman numerals have no zero.
    format: start === 0 ? LevelFormat.DECIMAL : (numberFormats[index % numberFormats.length] ?? LevelFormat.DECIMAL),
    text: `%${index + 1}.`,
    start,
  }))
}

const bulletLevels = nineLevels((index) => ({ format: LevelFormat.BULLET, text: bullets[index % 2] ?? bullets[0] }))

/** A task's box stands in its text. Readers take an item without any sign for a paragraph, so it has one of no width. */
const zeroWidthSpace = '\u200B'

const taskLevels = nineLevels(() => ({ format: LevelFormat.BULLET, text: zeroWidthSpace, suffix: LevelSuffix.NOTHING }))

/** An empty register; a document's renderer fills it and writes what was used. */
export function newNumbering(): Numbering {
  const used = new Map<string, NumberingDefinition>()
  let orderedLists = 0
  const define = (reference: string, levels: () => ILevelsOptions[]): void => {
    if (!used.has(reference)) used.set(reference, { reference, levels: levels() })
  }
  return {
    markerFor: ({ ordered, start, task, depth }) => {
      const level = Math.min(depth, listLevels) - 1
      if (task) {
        define(references.tasks, () => taskLevels)
        return { reference: references.tasks, instance: 0, level }
      }
      if (!ordered) {
        define(references.bullets, () => bulletLevels)
        return { reference: references.bullets, instance: 0, level }
      }
      const reference = `${references.ordered}${start}`
      define(reference, () => orderedLevels(start))
      orderedLists += 1
      return { reference, instance: orderedLists, level }
    },
    definitions: () => [...used.values()],
  }
}
