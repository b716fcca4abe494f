import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * Where set-up keeps what it downloads: CHANCERY_CACHE, else the place the operating system has for such things.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @param {string} [home]
 * @returns {string}
 */
export function cacheFolder(env = process.env, platform = process.platform, home = homedir()) {
  if (env.CHANCERY_CACHE) return env.CHANCERY_CACHE
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'chancery', 'cache')
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'chancery')
  return join(env.XDG_CACHE_HOME ?? join(home, '.cache'), 'chancery')
}
