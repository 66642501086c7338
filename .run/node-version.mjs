// @ts-check
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './places.mjs'
import { PlainFailure } from './plain-failure.mjs'

/**
 * Compares with the lowest version that package.json names. For its sentence to be seen, no file of this folder imports
 * by name what older versions of Node lack.
 */
export const ensureSupportedNode = () => {
  const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const lowest = String(engines.node).replace(/^>=/, '')
  const [major = 0, minor = 0] = lowest.split('.').map(Number)
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number)
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return
  throw new PlainFailure(`This needs Node ${lowest} or newer; here is Node ${process.versions.node}. Install a newer one from nodejs.org and try again.`)
}
