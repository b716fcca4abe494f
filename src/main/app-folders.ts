import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'

/** The folders of this run. `build` holds main, preload and renderer side by side. */
export function appFolders() {
  const build = join(app.getAppPath(), 'build')
  const packaged = join(process.resourcesPath, 'assets')
  return {
    build,
    assets: app.isPackaged && existsSync(packaged) ? packaged : join(app.getAppPath(), 'assets'),
    userData: app.getPath('userData'),
    suggestedLibrary: join(app.getPath('documents'), 'Chancery'),
  }
}
