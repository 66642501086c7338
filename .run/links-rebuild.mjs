// @ts-check
import path from 'node:path'
import { build } from './build.mjs'
import { exitStatusOf } from './command.mjs'
import { checkSettings, readEnvironment } from './environment.mjs'
import { install } from './install.mjs'
import { ensureSupportedNode } from './node-version.mjs'
import { root } from './places.mjs'
import { PlainFailure, runMain } from './plain-failure.mjs'

// Makes the link index anew, and references of addresses of this site that texts brought along.
await runMain(async () => {
  ensureSupportedNode()
  const settings = await readEnvironment()
  await install()
  await build(['shared'])
  await checkSettings(settings)
  await build(['shared', 'cms'])
  const status = await exitStatusOf(process.execPath, ['dist/src/link-index/rebuild-command.js'], { cwd: path.join(root, 'cms'), env: settings })
  if (status !== 0) throw new PlainFailure('The link index could not be made anew.')
})
