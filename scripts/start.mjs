import { requireCurrentNode } from './setup/node-version.mjs'

requireCurrentNode()
import('./start/start-chancery.mjs').then((module) => module.startChancery(process.argv.slice(2)))
