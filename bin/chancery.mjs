#!/usr/bin/env node
import { requireCurrentNode } from '../scripts/setup/node-version.mjs'

requireCurrentNode()
import('../scripts/start/run-command-line.mjs').then((module) => module.runCommandLine())
