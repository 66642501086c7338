import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Made by programs, or by people who are not us. */
const notOurs = new Set(['node_modules', 'dist', '.git', '.cache', '.data', '.strapi', '.tmp', 'generated', 'coverage', 'pnpm-lock.yaml'])

/** Our own files, as paths relative to the checkout. @param folder relative to the checkout */
export const ownFiles = (folder = ''): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name)
    if (notOurs.has(entry.name) || entry.name === '.env') return []
    return entry.isDirectory() ? ownFiles(name) : [name]
  })

export const readOwn = (file: string): string => readFileSync(path.join(root, file), 'utf8')
