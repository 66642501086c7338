import type { TestProject } from 'vitest/node'
import type { AdminTokens } from './admin-api.js'
import { adminTokens } from './admin-api.js'
import { prepareChromium } from './chromium.js'
import type { ExamplePages } from './page-types.js'
import { examplePages } from './page-types.js'
import type { SignIns } from './sign-ins.js'
import { startStack } from './stack.js'

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string
    cmsUrl: string
    signIns: SignIns
    adminTokens: AdminTokens
    examplePages: ExamplePages
  }
}

/** Vitest global setup: one stack for all journeys. Each journey makes what it looks for, so their order does not matter. */
export default async function stackForTheRun({ provide }: TestProject): Promise<() => Promise<void>> {
  await prepareChromium()
  const stack = await startStack()
  const examples = await examplePages(stack).catch(async (error: unknown) => {
    await stack.stop()
    throw error
  })
  provide('siteUrl', stack.siteUrl)
  provide('cmsUrl', stack.cmsUrl)
  provide('signIns', stack.signIns)
  provide('adminTokens', await adminTokens(stack.cmsUrl, stack.signIns))
  provide('examplePages', examples.pages)
  return async () => {
    await examples.stop()
    await stack.stop()
  }
}
