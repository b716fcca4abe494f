/** Most letters of a problem: it is for the log. */
const mostLetters = 4000

/** Tells of the first error on a page that nothing has caught: who waits for the page would wait in vain. */
export function tellFailures(page: Pick<Window, 'addEventListener'>, tell: (problem: string) => void): void {
  let isTold = false
  const tellOnce = (error: unknown): void => {
    if (isTold) return
    isTold = true
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    tell(text.slice(0, mostLetters))
  }
  // Remarks of the browser, such as on sizes that are still changing, come without an error.
  page.addEventListener('error', ({ error }) => {
    if (error !== null && error !== undefined) tellOnce(error)
  })
  page.addEventListener('unhandledrejection', ({ reason }) => tellOnce(reason))
}
