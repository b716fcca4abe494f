import type { ReactNode } from 'react'

export type AreaProps = {
  readonly label: string
  readonly className?: string
  readonly children: ReactNode
}

/** A named part of the screen that F6 goes to. */
export function Area({ label, className, children }: AreaProps) {
  return (
    <section aria-label={label} data-area="" tabIndex={-1} className={className}>
      {children}
    </section>
  )
}
