import { requireCurrentNode } from './setup/node-version.mjs'

requireCurrentNode()
import('./test/test-chancery.mjs').then((module) => module.soakChancery(process.argv.slice(2)))
