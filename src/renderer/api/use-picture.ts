import { useAnswer } from './use-answer'

/** A picture of the library: where it can be drawn from, or that it is not there. */
export type PictureAnswer = { readonly state: 'asked' | 'missing' } | { readonly state: 'found'; readonly url: string }

/** The attachment of this name as a picture. */
export function usePicture(name: string): PictureAnswer {
  const { data, isPending } = useAnswer('attachments/read', { name })
  if (isPending) return { state: 'asked' }
  const url = data?.url ?? null
  return url === null ? { state: 'missing' } : { state: 'found', url }
}
