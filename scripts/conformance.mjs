import { requireCurrentNode } from './setup/node-version.mjs'

requireCurrentNode()
import('./test/publish-conformance.mjs').then((module) => module.publishConformance())
