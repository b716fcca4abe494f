/** A picture ready to be embedded. Width and height are its own, in pixels of which 96 make an inch. */
export type LoadedPicture = {
  readonly type: 'png' | 'jpeg' | 'svg'
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  /** The same as PNG, for programs that cannot draw SVG; null unless it is one. */
  readonly fallback: Uint8Array | null
}

/** Pictures by the source the document gives them; what could not be found or read is not among them. */
export type Pictures = ReadonlyMap<string, LoadedPicture>
