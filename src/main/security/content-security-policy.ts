/** The one origin the window is served from. */
export const appOrigin = 'app://chancery'

/**
 * The window may load its own files and nothing else. Griffel inserts style rules into elements that carry the
 * nonce; Trusted Types keep every HTML string out of the page (Electron security checklist, item 7).
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}
