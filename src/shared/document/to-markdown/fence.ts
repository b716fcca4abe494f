/** A fence or delimiter longer than any run of the same sign in the text. */
export function fence(text: string, sign: string, least: number): string {
  const runs = text.match(new RegExp(`${sign}+`, 'g')) ?? []
  return sign.repeat(Math.max(least, ...runs.map((run) => run.length + 1)))
}
