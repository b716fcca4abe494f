/** A fence or delimiter longer than any run of the same sign in the text. */
export function fence(text: string, sign: string, least: number): string {
  let length = least
  for (const [run] of text.matchAll(new RegExp(`${sign}+`, 'g'))) length = Math.max(length, run.length + 1)
  return sign.repeat(length)
}
