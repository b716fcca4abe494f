import { requireCurrentNode } from './setup/node-version.mjs'

requireCurrentNode()
import('./bench/bench-chancery.mjs').then((module) => module.benchChancery(process.argv.slice(2)))
