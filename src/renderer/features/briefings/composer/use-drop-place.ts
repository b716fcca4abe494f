import { type DragEvent, useRef, useState } from 'react'

/**
 * Where among the children of a list something dragged would land: `place` counts the children before it, null while
 * nothing is over the list. Only children marked `data-drop-item` count.
 */
export function useDropPlace(canDrop: boolean, onDrop: (place: number) => void) {
  const list = useRef<HTMLDivElement & HTMLUListElement>(null)
  const [place, setPlace] = useState<number | null>(null)

  const placeAt = (y: number): number => {
    const items = [...(list.current?.querySelectorAll(':scope > [data-drop-item]') ?? [])]
    const below = items.findIndex((item) => {
      const { top, height } = item.getBoundingClientRect()
      return y < top + height / 2
    })
    return below === -1 ? items.length : below
  }
  const handlers = canDrop
    ? {
        onDragOver: (event: DragEvent) => {
          event.preventDefault()
          setPlace(placeAt(event.clientY))
        },
        onDragLeave: (event: DragEvent) => {
          if (!(event.relatedTarget instanceof Node && list.current?.contains(event.relatedTarget))) setPlace(null)
        },
        onDrop: (event: DragEvent) => {
          event.preventDefault()
          event.stopPropagation()
          setPlace(null)
          onDrop(placeAt(event.clientY))
        },
      }
    : {}
  return { list, place: canDrop ? place : null, handlers }
}
