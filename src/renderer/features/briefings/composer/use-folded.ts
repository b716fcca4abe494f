import { useCallback, useEffect, useState } from 'react'

/** Below this width in pixels, which zooming in lowers, three panes leave too little of the note. */
const narrow = 900

/**
 * Whether a pane is folded for want of room: as soon as the window becomes narrow while `isCrowded`, until somebody
 * opens the pane or there is room again. What is remembered of the pane stays as it was chosen.
 */
export function useFolded(isCrowded: boolean): readonly [isFolded: boolean, unfold: () => void] {
  const [isFolded, setIsFolded] = useState(() => isCrowded && window.innerWidth < narrow)
  useEffect(() => {
    let wasNarrow = window.innerWidth < narrow
    const follow = (): void => {
      const isNarrow = window.innerWidth < narrow
      if (isNarrow === wasNarrow) return
      wasNarrow = isNarrow
      setIsFolded(isNarrow && isCrowded)
    }
    window.addEventListener('resize', follow)
    return () => window.removeEventListener('resize', follow)
  }, [isCrowded])
  const unfold = useCallback(() => setIsFolded(false), [])
  return [isFolded, unfold]
}
