import { build, commandLine } from '../../scripts/setup/build.mjs'

/** Once before the suite: the command line under test is built from the source as it stands. */
export async function setup(): Promise<void> {
  await build(commandLine)
}
