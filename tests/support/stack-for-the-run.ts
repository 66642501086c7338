import type { TestProject } from 'vitest/node'
import type { SignIns } from './sign-ins.js'
import { startStack } from './stack.js'

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string
    cmsUrl: string
    signIns: SignIns
  }
}

/** Vitest global setup: one stack for all journeys. Each journey makes what it looks for, so their order does not matter. */
export default async function stackForTheRun({ provide }: TestProject): Promise<() => Promise<void>> {
  const { siteUrl, cmsUrl, signIns, stop } = await startStack()
  provide('siteUrl', siteUrl)
  provide('cmsUrl', cmsUrl)
  provide('signIns', signIns)
  return stop
}
