// @ts-check
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import util from 'node:util'
import { randomBytes } from 'node:crypto'
import { build } from './build.mjs'
import { exitStatusOf } from './command.mjs'
import { readEnvironment } from './environment.mjs'
import { install } from './install.mjs'
import { ensureSupportedNode } from './node-version.mjs'
import { root } from './places.mjs'
import { PlainFailure, runMain } from './plain-failure.mjs'

const name = 'PERSONAL_DATA_KEYS'

// Puts a new key in front of those that encrypt personal data, and encrypts everything again with it.
await runMain(async () => {
  ensureSupportedNode()
  await install()
  await build()
  const environment = await readEnvironment()
  const file = path.join(environment.DATA_DIR, 'secrets.env')
  const text = readFileSync(file, 'utf8')
  const former = util.parseEnv(text)[name]
  if (former === undefined || environment[name] !== former) {
    throw new PlainFailure(`${name} is set in the environment or in .env. Put a new secret in front of it there, with a comma, and start the CMS again: it encrypts everything anew.`)
  }
  const keys = `${randomBytes(32).toString('base64url')},${former}`
  writeFileSync(file, text.replace(`${name}=${former}`, `${name}=${keys}`), { mode: 0o600 })
  const status = await exitStatusOf(process.execPath, ['dist/src/encrypt-again.js'], { cwd: path.join(root, 'cms'), env: { ...environment, [name]: keys } })
  if (status !== 0) throw new PlainFailure('Not everything could be encrypted again. The former key is kept, so nothing is lost: run this once more.')
  console.log(`A new key is in use. Restart the CMS if it is running. The former key stays second in ${file}; take it out when no backup needs it any more.`)
})
