import { type RefObject, useEffect, useRef } from 'react'

/** Puts the focus into the part that has just been added. */
export function useAddedFocus<Root extends HTMLElement = HTMLTableSectionElement>(
  added: string | null,
): RefObject<Root | null> {
  const root = useRef<Root>(null)
  useEffect(() => {
    if (added === null) return
    const part = [...(root.current?.querySelectorAll<HTMLElement>('[data-part]') ?? [])].find(
      (each) => each.dataset.part === added,
    )
    part?.querySelector<HTMLElement>('input, textarea, button[role="combobox"]')?.focus()
  }, [added])
  return root
}
