// @ts-check
import { existsSync } from 'node:fs'
import path from 'node:path'
import { PlainFailure } from './plain-failure.mjs'
import { root } from './places.mjs'
import { pnpm } from './pnpm.mjs'
import { clearStamp, fingerprint, isStamped, stamp } from './stamp.mjs'
import { step } from './steps.mjs'

/**
 * @typedef {object} Part
 * @property {string} name also the folder
 * @property {string} title
 * @property {string[]} folders what the result is made of
 * @property {string} result a file that is there when the part is built
 * @property {{ script: string, folders: string[], result: string }} [costly] what takes most of the time, what that is made
 *   of, and the script that builds all the rest
 */

/** The others need the first, and nothing of each other. @type {Part[]} */
const parts = [
  { name: 'shared', title: 'Building what the site and the CMS share', folders: ['shared'], result: 'shared/dist/esm/paths.js' },
  {
    name: 'cms',
    title: 'Building the CMS and its admin panel (about a minute)',
    folders: ['shared', 'cms'],
    result: 'cms/dist/src/server.js',
    costly: { script: 'build:server', folders: ['shared', 'cms/src/admin'], result: 'cms/dist/build/index.html' },
  },
  { name: 'web', title: 'Building the site', folders: ['shared', 'web'], result: 'web/dist/server/main.js' },
]

/** @param {string} file */
const isThere = (file) => existsSync(path.join(root, file))

/** @param {string[]} folders @param {string} name */
const fingerprintOf = (folders, name) => fingerprint({ files: ['pnpm-lock.yaml', 'tsconfig.base.json', `${name}/package.json`], folders })

/** @param {Part} part */
const buildPart = async ({ name, title, folders, result, costly }) => {
  const current = fingerprintOf(folders, name)
  if (isStamped(name, current) && isThere(result) && (!costly || isThere(costly.result))) return
  clearStamp(name)
  const costlyPart = costly && fingerprintOf(costly.folders, name)
  const skipsCostly = costly && costlyPart && isStamped(`${name}-costly`, costlyPart) && isThere(costly.result)
  await step(title, () => pnpm(title, ['--filter', `@practice/${name}`, 'run', skipsCostly ? costly.script : 'build'], `build-${name}`))
  if (!isThere(result)) throw new PlainFailure(`The build of ${name} ended well but left no ${result}.`)
  stamp(name, current)
  if (costlyPart) stamp(`${name}-costly`, costlyPart)
}

/** Builds what changed since it was last built. @param {string[]} [names] all parts unless named */
export const build = async (names = parts.map((part) => part.name)) => {
  const [first, ...others] = parts.filter((part) => names.includes(part.name))
  if (first) await buildPart(first)
  // Each keeps one core busy.
  await Promise.all(others.map(buildPart))
}
