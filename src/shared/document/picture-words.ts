import type { Picture } from './tree'

type Named = Picture & { readonly title?: string | null }

/** What stands for a picture that is not there: what it shows, its title, or where it was to come from. */
export function pictureWords({ alt, title = null, source }: Named): string {
  return [alt, title, source].find((words) => words !== null && words.trim() !== '') ?? ''
}
