// @ts-check
import { build } from './build.mjs'
import { install } from './install.mjs'
import { ensureSupportedNode } from './node-version.mjs'
import { runMain } from './plain-failure.mjs'
import { runTypeScript } from './typescript-module.mjs'

// Takes the pictures of the README anew, into docs/pictures.
await runMain(async () => {
  ensureSupportedNode()
  await install()
  await build()
  await runTypeScript('pictures/take-pictures.ts', 'takePictures')
})
