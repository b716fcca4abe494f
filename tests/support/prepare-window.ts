import { prepareWindowTests } from '../../scripts/setup/window-tests.mjs'

/** Once before the suite: unless `npm test` has made everything ready, do it here, so that the suite runs by itself too. */
export async function setup(): Promise<(() => void) | undefined> {
  if (process.env.CHANCERY_E2E_EXECUTABLE) return undefined
  const { env, stop } = await prepareWindowTests()
  Object.assign(process.env, env)
  return stop
}
