const focusable =
  'button:not([disabled]),a[href],input:not([disabled]),textarea:not([disabled]),select:not([disabled]),[tabindex="0"]'

function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0
}

/** Moves the focus to the next area of the screen (1) or the one before (-1), to where it was there last. */
export function focusArea(step: 1 | -1, lastFocus: WeakMap<HTMLElement, HTMLElement>): void {
  const areas = [...document.querySelectorAll<HTMLElement>('[data-area]')].filter(isShown)
  if (areas.length === 0) return
  const active = document.activeElement
  // An area inside another one comes later in the document, so the last match is the innermost.
  const from = areas.reduce((last, area, index) => (area.contains(active) ? index : last), -1)
  if (active instanceof HTMLElement && from >= 0) lastFocus.set(areas[from] as HTMLElement, active)
  const next = areas[(from + step + areas.length + (from < 0 && step < 0 ? 1 : 0)) % areas.length] as HTMLElement
  const before = lastFocus.get(next)
  const target = before?.isConnected
    ? before
    : ([...next.querySelectorAll<HTMLElement>(focusable)].find(isShown) ?? next)
  target.focus()
}
