import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRealWindow, type RealWindow, removeFolder } from '../support/real-window'

let window: RealWindow

beforeAll(async () => {
  window = await openRealWindow()
  await window.page.getByRole('button', { name: 'Start an empty library' }).waitFor()
})

afterAll(async () => {
  await window.close()
  removeFolder(window.folder)
})

test('the window is sandboxed and sees nothing of Node', async () => {
  const seen = await window.page.evaluate(() => ({
    require: typeof (globalThis as { require?: unknown }).require,
    process: typeof (globalThis as { process?: unknown }).process,
    bridge: Object.keys((globalThis as unknown as { chancery: object }).chancery).sort(),
  }))
  expect(seen).toEqual({ require: 'undefined', process: 'undefined', bridge: ['ask', 'on'] })
  const preferences = await window.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences: () => { sandbox?: boolean; contextIsolation?: boolean; nodeIntegration?: boolean }
    }
    const { sandbox, contextIsolation, nodeIntegration } = contents.getLastWebPreferences()
    return { sandbox, contextIsolation, nodeIntegration }
  })
  expect(preferences).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false })
})

test.each(['https://example.org/', 'http://127.0.0.1:9/', 'ws://127.0.0.1:9/', 'file:///etc/passwd'])(
  'a request to %s does not leave the window',
  async (url) => {
    const outcome = await window.page.evaluate(async (target) => {
      if (target.startsWith('ws:')) {
        return new Promise<string>((resolve) => {
          try {
            const socket = new WebSocket(target)
            socket.onopen = () => resolve('opened')
            socket.onerror = () => resolve('refused')
          } catch {
            resolve('refused')
          }
        })
      }
      return fetch(target).then(
        () => 'answered',
        () => 'refused',
      )
    }, url)
    expect(outcome).toBe('refused')
  },
)

test('even the main process’s own session refuses the network', async () => {
  const outcome = await window.app.evaluate(async ({ session }) =>
    session.defaultSession.fetch('https://example.org/').then(
      () => 'answered',
      (error: Error) => error.message,
    ),
  )
  expect(outcome).toMatch(/ERR_BLOCKED_BY_CLIENT/)
})

test('files outside the built list are not served, and those inside carry the policy', async () => {
  const answers = await window.page.evaluate(async () => {
    const paths = [
      'index.html',
      'flags/ZA.svg',
      '../package.json',
      '%2e%2e/main/main.js',
      'files.json',
      'flags/LICENSE',
    ]
    return Promise.all(
      paths.map(async (path) => {
        const answer = await fetch(`app://chancery/${path}`)
        return [path, answer.status, answer.headers.has('content-security-policy')] as const
      }),
    )
  })
  expect(answers).toEqual([
    ['index.html', 200, true],
    ['flags/ZA.svg', 200, true],
    ['../package.json', 404, false],
    ['%2e%2e/main/main.js', 404, false],
    ['files.json', 404, false],
    ['flags/LICENSE', 404, false],
  ])
})

test('no window opens, no page is left, no permission is given', async () => {
  const { page, app } = window
  const outcome = await page.evaluate(async () => ({
    opened: open('https://example.org') !== null,
    notifications: await Notification.requestPermission(),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'given',
      () => 'denied',
    ),
  }))
  expect(outcome).toEqual({ opened: false, notifications: 'denied', camera: 'denied' })
  await page.evaluate(() => {
    location.href = 'https://example.org/'
  })
  await page.waitForTimeout(300)
  expect(page.url()).toBe('app://chancery/index.html')
  expect(app.windows()).toHaveLength(1)
})

test('no HTML string and no script of a stranger gets into the page', async () => {
  const outcome = await window.page.evaluate(() => {
    const tried = (attempt: () => void) => {
      try {
        attempt()
        return 'done'
      } catch (error) {
        return (error as Error).name
      }
    }
    return {
      html: tried(() => {
        document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>'
      }),
      script: tried(() => {
        document.createElement('script').textContent = 'globalThis.stranger = true'
      }),
    }
  })
  expect(outcome).toEqual({ html: 'TypeError', script: 'TypeError' })
})

test('a question that is not in the contract is not passed on', async () => {
  const outcome = await window.page.evaluate(async () => {
    const { chancery } = globalThis as unknown as {
      chancery: { ask: (name: string, input: unknown) => Promise<unknown> }
    }
    const replies = await Promise.all(
      ['library/read-file', '__proto__', 'constructor'].map((name) =>
        chancery.ask(name, {}).then(
          () => 'answered',
          () => 'refused',
        ),
      ),
    )
    const wrongInput = await chancery.ask('records/list', { kind: '../../etc', language: 'xx', known: null })
    return { replies, wrongInput }
  })
  expect(outcome).toMatchObject({
    replies: ['refused', 'refused', 'refused'],
    wrongInput: { ok: false, failure: { code: 'invalidInput' } },
  })
})
