import { posix } from 'node:path'

/** The file that says what a part ('' for the package itself) refers to (ECMA-376 part 2, 6.5). */
export function relationshipsPath(owner: string): string {
  return posix.join(posix.dirname(owner), '_rels', `${posix.basename(owner)}.rels`)
}
