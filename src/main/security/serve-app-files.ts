import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { protocol, type Session } from 'electron'
import { appOrigin, contentSecurityPolicy } from './content-security-policy'

/** Where the window's files are, and their names as listed when the app was built. */
export type AppFiles = {
  readonly rendererFolder: string
  readonly flagsFolder: string
  /** Paths under the origin, such as "assets/index-1a2b.js" and "flags/ZA.svg". */
  readonly listed: ReadonlySet<string>
}

const contentTypes: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Must run before the app is ready: afterwards Chromium no longer learns new schemes. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the listed files under app://chancery/ and answers 404 to everything else. */
export function serveAppFiles(session: Session, files: AppFiles): void {
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url)
    const path = decodeURIComponent(url.pathname.slice(1)) || 'index.html'
    const known = `${url.protocol}//${url.host}` === appOrigin && files.listed.has(path)
    if (!known || request.method !== 'GET') return new Response(null, { status: 404 })
    const nonce = randomBytes(16).toString('base64')
    const headers = {
      'content-type': contentTypes[extname(path)] ?? 'application/octet-stream',
      'content-security-policy': contentSecurityPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    }
    const body = path.startsWith('flags/')
      ? await readFile(join(files.flagsFolder, path.slice('flags/'.length)))
      : await readFile(join(files.rendererFolder, path))
    if (extname(path) !== '.html') return new Response(new Uint8Array(body), { headers })
    return new Response(body.toString('utf8').replaceAll('__CSP_NONCE__', nonce), { headers })
  })
}
