import { twipsOfMillimetres } from '../../../shared/document/measures'
import { runningHeader } from '../../../shared/document/running-header'
import { styleIds } from '../../../shared/document/style-ids'
import { headerRoom } from '../../../shared/layout/header-room'
import { originLine } from '../../../shared/layout/origin-line'
import { attachmentSource } from '../../../shared/model/attachments'
import type { TemplateFurniture } from '../template/add-furniture'
import type { FurniturePages, FurniturePlace } from '../template/word-template'
import { declaration } from '../xml/declaration'
import { pictureXml } from './drawing'
import { endsInParagraph, paragraphXml } from './paragraph'
import { fieldXml, runXml, textRun } from './runs'
import { watermarkRun } from './watermark'
import { furniturePart, namespaces } from './word-parts'
import type { WordState } from './word-state'

/** The pages a header or footer is for. */
export type Pages = {
  /** Even ones only where a template has headers and footers of their own for left-hand pages. */
  readonly kind: FurniturePages
  readonly turned: boolean
  /** What stands at the top of this section's pages; null for the document's title. */
  readonly header: string | null
}

function marking({ properties }: WordState): string {
  return properties.marking === null ? '' : paragraphXml(styleIds.marking, textRun(properties.marking.label))
}

/** The styles know where the upright text ends; on a turned page the tab stop moves along. */
function lineTabs(turned: boolean, state: WordState): { readonly tabs?: string } {
  if (!turned) return {}
  const { upright, turned: sheet } = state
  return {
    tabs: `<w:tab w:val="clear" w:pos="${upright.textWidth}"/><w:tab w:val="right" w:pos="${sheet.textWidth}"/>`,
  }
}

function logo(owner: string, state: WordState): string {
  const { logo: wanted, page } = state.style
  const picture = wanted === null ? undefined : state.pictures.get(attachmentSource(wanted.picture))
  if (wanted === null || picture === undefined) return ''
  state.drawings += 1
  const drawn = pictureXml(state.package, owner, picture, {
    alt: wanted.alt,
    title: null,
    id: state.drawings,
    width: twipsOfMillimetres(wanted.width),
    maxWidth: state.upright.textWidth,
    maxHeight: twipsOfMillimetres(page.margin.top),
  })
  return paragraphXml(styleIds.header, runXml(drawn))
}

function titleLine({ header, turned }: Pages, state: WordState): string {
  const { title, paper } = state.properties
  if (paper !== 'document') return ''
  const room = headerRoom({ style: state.style, template: state.measures }, state.properties, turned)
  const { start, end } = runningHeader(header, title, room)
  const beside = end === null ? '' : `<w:r><w:tab/></w:r>${textRun(end)}`
  return paragraphXml(styleIds.header, textRun(start) + beside, lineTabs(turned, state))
}

/**
 * The first page carries its title itself: there the marking stands alone, over the organisation's mark. A template has
 * its own lines under the marking, and its emblem stands for the organisation's mark. On the pages after the first ours
 * follows, so that a loose page can be told, unless the template repeats the title and there is no section to name.
 */
function headerLines(pages: Pages, owner: string, theirs: TemplateFurniture | null, state: WordState): string {
  const isSaid = theirs?.repeatsTitle === true && pages.header === null
  const mark = theirs?.showsPicture === true ? '' : logo(owner, state)
  const own = pages.kind === 'first' ? mark : isSaid ? '' : titleLine(pages, state)
  const lines = marking(state) + (theirs?.lines ?? '') + own
  return lines === '' ? paragraphXml(styleIds.header, '') : lines
}

/** "Page {page} of {pages}" with Word's own counts in it. */
function pageCount(state: WordState): string {
  return state.labels.page
    .split(/(\{pages?\})/)
    .map((part) => {
      if (part === '{page}') return fieldXml('PAGE', '1')
      if (part === '{pages}') return fieldXml('NUMPAGES', String(state.layout?.pages ?? 1))
      return part === '' ? '' : textRun(part)
    })
    .join('')
}

/**
 * Version and date of the facts on the left, page of pages on the right, the marking at the foot of the sheet; where a
 * template counts the pages itself, its lines take the place of ours.
 */
function footerLines({ turned }: Pages, theirs: TemplateFurniture | null, state: WordState): string {
  const origin = originLine(state.properties, state.style)
  const isCounted = theirs?.countsPages === true
  const runs = textRun(origin) + (isCounted ? '' : `<w:r><w:tab/></w:r>${pageCount(state)}`)
  const line = isCounted && origin === '' ? '' : paragraphXml(styleIds.footer, runs, lineTabs(turned, state))
  return line + (theirs?.lines ?? '') + marking(state)
}

/** Word wants a paragraph at the end, where a template may have a table. */
function closed(lines: string): string {
  return endsInParagraph(lines) ? lines : lines + paragraphXml(styleIds.tableGap, '')
}

/** Drawn from the last line of the header, so that the lines before it stay as they are. */
function withWatermark(lines: string, number: number, state: WordState): string {
  if (!state.properties.draft) return lines
  const run = watermarkRun(state.labels.draft, state.style, number)
  return `${lines.slice(0, -'</w:p>'.length)}${run}</w:p>`
}

/** Writes headers and footers, each once however many sections have it. */
export class PageFurniture {
  readonly #state: WordState
  readonly #owner: string
  readonly #written = new Map<string, string>()
  readonly #numbers = { header: 0, footer: 0 }

  /** @param owner path of the part whose sections refer to what is written */
  constructor(state: WordState, owner: string) {
    this.#state = state
    this.#owner = owner
  }

  /** `w:headerReference` or `w:footerReference` for these pages of a section. */
  reference(place: FurniturePlace, pages: Pages): string {
    const name = place === 'header' && pages.kind !== 'first' ? pages.header : null
    const key = JSON.stringify([place, pages.kind, pages.turned, name])
    const id = this.#written.get(key) ?? this.#write(place, pages)
    this.#written.set(key, id)
    return `<w:${place}Reference w:type="${pages.kind}" r:id="${id}"/>`
  }

  #write(place: FurniturePlace, pages: Pages): string {
    this.#numbers[place] += 1
    const number = this.#numbers[place]
    const state = this.#state
    const { path, contentType, relation } = furniturePart(place, number)
    const theirs = state.template?.furniture(place, pages.kind, path) ?? null
    const lines =
      place === 'footer'
        ? closed(footerLines(pages, theirs, state))
        : withWatermark(closed(headerLines(pages, path, theirs, state)), number, state)
    const root = place === 'header' ? 'w:hdr' : 'w:ftr'
    const text = `${declaration}<${root} ${theirs?.namespaces ?? namespaces}>${state.template?.lines(lines) ?? lines}</${root}>`
    state.package.add(path, text, contentType)
    return state.package.relate(this.#owner, relation, path)
  }
}
