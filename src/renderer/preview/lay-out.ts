import type { Block } from '../../shared/document/tree'
import { type MeasuredBlock, type Page, type Piece, paginate } from './paginate'
import type { Paper, SheetSize } from './paper'
import type { Section } from './sections'

/** A page, and the section that says which way it lies and what stands at its top. */
export type LaidPage = Page & { readonly section: Section }

/** A document laid out on pages: the measured blocks, and which parts of them stand on which page. */
export type Layout = {
  readonly measured: readonly MeasuredBlock[]
  readonly pages: readonly LaidPage[]
}

export function sheetOf(paper: Paper, { isLandscape }: Section): SheetSize {
  return isLandscape ? paper.landscape : paper.upright
}

/** Lays measured blocks on pages, section by section. `lowered` is what the first page's header takes of its text. */
export function layOut(
  sections: readonly Section[],
  measured: readonly MeasuredBlock[],
  paper: Paper,
  lowered: number,
): Layout {
  const pages = sections.flatMap((section, place): readonly LaidPage[] => {
    const { textHeight: height } = sheetOf(paper, section)
    const room = { height, footRule: paper.footRule, firstHeight: place === 0 ? height - lowered : height }
    return paginate(measured.slice(section.from, section.until), room).map(({ pieces, isAsked }) => ({
      section,
      isAsked,
      pieces: pieces.map((piece): Piece => ({ ...piece, block: piece.block + section.from })),
    }))
  })
  const written = pages.filter((page) => page.pieces.length > 0)
  return { measured, pages: written.length === 0 ? pages.slice(0, 1) : written }
}

/** The height of what stands on a page, without its footnotes. */
export function heightOf(page: Page, measured: readonly MeasuredBlock[]): number {
  return page.pieces.reduce((sum, piece) => {
    const block = measured[piece.block]
    return block === undefined ? sum : sum + block.repeated + heightOfParts(block, piece.from, piece.until)
  }, 0)
}

export function heightOfParts(block: MeasuredBlock, from: number, until: number): number {
  return block.parts.slice(from, until).reduce((sum, part) => sum + part.height, 0)
}

/** For every block the page on which it begins, from 1; null for one that is on none, such as a page break. */
export function startPages(pages: readonly Page[], blocks: readonly Block[]): readonly (number | null)[] {
  const starts: (number | null)[] = blocks.map(() => null)
  pages.forEach((page, at) => {
    for (const { block } of page.pieces) starts[block] ??= at + 1
  })
  return starts
}
