/** Only https and mailto links leave the app, and only after the user has agreed. */
export function isOpenableLink(text: string): boolean {
  try {
    return ['https:', 'mailto:'].includes(new URL(text).protocol)
  } catch {
    return false
  }
}
