// @ts-check
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** What can be made again at any time: stamps of finished steps and their logs. Git ignores it. */
export const cacheFolder = path.join(root, '.cache')
