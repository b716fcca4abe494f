import { listStep, quoteStep } from '../../../src/shared/document/measures'
import type { Dialect, WordPlace } from './read-word'
import { allElements, attributeOf } from './xml-tree'

function headingLevel(style: string): number | null {
  const level = /^Heading([1-9])$/.exec(style)?.[1]
  return level === undefined ? null : Number(level)
}

const isCode = (style: string) => style === 'SourceCode'

/** A multiple of the quotations' step, or null. */
function quotesIn(twips: number): number | null {
  const quotes = twips / quoteStep
  return quotes >= 0 && Number.isInteger(quotes) ? quotes : null
}

/** Chancery: how far a paragraph stands in says what it stands in, since lists and quotations have steps of their own. */
export const chancery: Dialect = {
  placeOf: ({ marker, left, hanging, style }, listsAround): WordPlace => {
    if (marker !== null) {
      const lists = marker.level + 1
      const outside = quotesIn(left - hanging - (lists - 1) * listStep) ?? 0
      return { lists, quotes: quotesIn(left - lists * listStep) ?? 0, opens: { marker, outside } }
    }
    const continued = /^ListContinue(\d?)$/.exec(style)?.[1]
    const known = continued === undefined ? null : continued === '' ? 1 : Number(continued)
    for (let lists = known ?? listsAround; lists >= (known ?? 0); lists -= 1) {
      const quotes = quotesIn(left - lists * listStep)
      if (quotes !== null) return { lists, quotes, opens: null }
    }
    return { lists: 0, quotes: 0, opens: null }
  },
  headingLevel,
  isCode,
  isRule: (style) => style === 'Rule',
  isTight: (style) => (style === 'ListParagraph' ? true : style === 'ListParagraphLoose' ? false : null),
  imageWords: (style, text) => (style === 'ImagePlaceholder' ? text.replace(/^\[[^:]*: (.*)\]$/s, '$1') : text),
  task: /^([☒☐])[\t ]/,
}

/**
 * pandoc: a paragraph of an item carries its list, or one whose sign is a space; a quotation is a style. Which of the
 * two stands around the other its files do not say, so both readings are tried.
 */
export function pandocDialect(around: 'quotes' | 'lists'): Dialect {
  return {
    placeOf: ({ marker, style }) => {
      const quotes = style === 'BlockText' ? 1 : 0
      if (marker === null) return { lists: 0, quotes, opens: null }
      const lists = marker.level + 1
      if (marker.sign.trim() === '' && !marker.ordered) return { lists, quotes, opens: null }
      return { lists, quotes, opens: { marker, outside: around === 'quotes' ? quotes : 0 } }
    },
    headingLevel,
    isCode,
    isRule: (_, paragraph) => allElements(paragraph, 'v:rect').some((rule) => attributeOf(rule, 'o:hr') === 't'),
    isTight: (style) => (style === 'BlockText' ? null : style === 'Compact'),
    imageWords: (_, text) => text,
    task: /^([☒☐])(?:[\t ]|$)/,
  }
}
