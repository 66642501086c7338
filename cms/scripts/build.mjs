// Builds the CMS: compiled server code in dist, the admin panel in dist/build.
// `node scripts/build.mjs server` leaves the admin panel as it is, which saves most of the time when only the server changed.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { commandEnvironment, root, strapiCommand } from './placeholder-settings.mjs'

const dist = path.join(root, 'dist')
const run = (...command) =>
  execFileSync(process.execPath, command, { cwd: root, stdio: 'inherit', env: { ...commandEnvironment, NODE_ENV: 'production' } })

// Nothing of an earlier build may stay: Strapi loads every file it finds.
const stale = existsSync(dist) ? readdirSync(dist).filter((name) => name !== 'build') : []
for (const name of stale) rmSync(path.join(dist, name), { recursive: true })

if (process.argv[2] === 'server') run(createRequire(import.meta.url).resolve('typescript/bin/tsc'), '-p', 'tsconfig.json')
else run(strapiCommand, 'build')

// tsconfig.json has the tests in it so that they are type-checked; they are no part of the result.
for (const name of readdirSync(dist, { recursive: true })) if (name.endsWith('.test.js')) rmSync(path.join(dist, name))
