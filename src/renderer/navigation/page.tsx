import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import type { Route } from './route'

export type TrailStep = { readonly title: string; readonly route: Route }

/** What the frame shows of a page: its title, and the pages above it. */
export type Page = { readonly title: string; readonly trail: readonly TrailStep[] }

const noPage: Page = { title: '', trail: [] }
const PageContext = createContext<Page>(noPage)
const SetPageContext = createContext<(page: Page) => void>(() => undefined)

export function PageProvider({ children }: { readonly children: ReactNode }) {
  const [page, setPage] = useState<Page>(noPage)
  return (
    <SetPageContext value={setPage}>
      <PageContext value={page}>{children}</PageContext>
    </SetPageContext>
  )
}

/** A page names itself here; the breadcrumb and the window's title follow. */
export function usePage(title: string, trail: readonly TrailStep[] = []): void {
  const setPage = useContext(SetPageContext)
  const shape = JSON.stringify(trail)
  const page = useMemo<Page>(() => ({ title, trail: JSON.parse(shape) as readonly TrailStep[] }), [title, shape])
  useEffect(() => setPage(page), [setPage, page])
}

/** The page that is shown. */
export function useShownPage(): Page {
  return useContext(PageContext)
}
