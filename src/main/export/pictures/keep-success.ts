/** Asks for something once and keeps it for good; what failed is asked for anew by whoever comes next. */
export function keepSuccess<T>(make: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null
  return () => {
    if (kept !== null) return kept
    const made = make()
    kept = made
    made.catch(() => {
      kept = null
    })
    return made
  }
}
