/** Whether a text carries this picture itself, as a `data:` address: its source is all of its bytes. */
export function isCarriedPicture(source: string): boolean {
  return /^data:/i.test(source)
}
