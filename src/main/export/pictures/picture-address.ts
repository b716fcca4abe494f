import type { CleanPicture } from './clean-picture'

const types = { png: 'image/png', jpg: 'image/jpeg', svg: 'image/svg+xml' } as const

/** A cleaned picture as a `data:` address, from which the window draws it. */
export function pictureAddress({ bytes, extension }: CleanPicture): string {
  return `data:${types[extension]};base64,${Buffer.from(bytes).toString('base64')}`
}
