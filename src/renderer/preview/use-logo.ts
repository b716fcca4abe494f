import { useEffect, useState } from 'react'
import { styleIds } from '../../shared/document/style-ids'
import type { HouseStyle } from '../../shared/model/house-style'
import { useLatestAnswer } from '../api/use-answer'
import { millimetres } from './lengths'
import type { Paper } from './paper'
import type { SheetLogo } from './sheet'

/** A house's mark, ready to be drawn; null where there is none, and until it is known. */
export type LogoState = { readonly logo: SheetLogo | null; readonly isPending: boolean }

type Read = { readonly url: string; readonly ratio: number }

/** Reads the house's mark from the library. It is as high as the margin it stands in, at most, as in the Word file. */
export function useLogo({ logo, page }: HouseStyle): LogoState {
  const answer = useLatestAnswer('attachments/read', logo === null ? null : { name: logo.picture })
  const url = logo === null ? null : (answer.data?.url ?? null)
  const [read, setRead] = useState<Read | null>(null)
  useEffect(() => {
    if (url === null) return
    let isCurrent = true
    const image = new Image()
    const settle = (ratio: number): void => {
      if (isCurrent) setRead({ url, ratio })
    }
    image.onload = () => settle(image.naturalHeight / Math.max(1, image.naturalWidth))
    image.onerror = () => settle(0)
    image.src = url
    return () => {
      isCurrent = false
    }
  }, [url])
  if (logo === null || answer.isError) return nothing
  if (answer.isPending) return pending
  if (url === null) return nothing
  if (read?.url !== url) return pending
  if (read.ratio === 0) return nothing
  const width = Math.min(logo.width, page.margin.top / read.ratio)
  return {
    logo: { url, alt: logo.alt, width: millimetres(width), height: millimetres(width * read.ratio) },
    isPending: false,
  }
}

const nothing: LogoState = { logo: null, isPending: false }
const pending: LogoState = { logo: null, isPending: true }

/** How much lower the first page's text begins, because marking and mark take more than the margin. */
export function loweredBy(logo: SheetLogo | null, hasMarking: boolean, paper: Paper): number {
  if (logo === null) return 0
  const { lineHeight } = paper.look(styleIds.marking)
  const marking = hasMarking ? Number.parseFloat(String(lineHeight)) + paper.space(styleIds.marking).after : 0
  return Math.max(0, paper.header + marking + logo.height - paper.upright.margin.top)
}
