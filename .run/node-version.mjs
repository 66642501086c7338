// @ts-check
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './places.mjs'
import { PlainFailure } from './plain-failure.mjs'

/**
 * Compares with the versions that package.json names: those in which CommonJS may load an ES module, as the CMS does with
 * what it shares with the site. For its sentence to be seen, no file of this folder imports by name what older versions of
 * Node lack.
 */
export const ensureSupportedNode = () => {
  const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number)
  const isSupported = String(engines.node)
    .split(' || ')
    .some((range) => {
      const [major = 0, minor = 0] = range.replace(/^\D+/, '').split('.').map(Number)
      return (ownMajor === major && ownMinor >= minor) || (range.startsWith('>=') && ownMajor > major)
    })
  if (isSupported) return
  throw new PlainFailure(`This needs Node 20.19 or newer (of Node 22, 22.12 or newer); here is Node ${process.versions.node}. Install a newer one from nodejs.org and try again.`)
}
