import type { StoragePlace } from '@practice/shared/privacy/visitor-footprint'
import type { BrowserContext, Page } from 'playwright-core'

/** What a browser was made to load and keep. */
export interface VisitedSite {
  /** As `kind path`, for every request that went out. */
  requests: Set<string>
  otherHosts: Set<string>
  policyViolations: string[]
  setsCookies: string[]
}

/** Watches everything that a visitor's browser does from now on. */
export const watchSite = async (context: BrowserContext, siteUrl: string): Promise<VisitedSite> => {
  const seen: VisitedSite = { requests: new Set(), otherHosts: new Set(), policyViolations: [], setsCookies: [] }
  context.on('request', (request) => {
    const { origin, host, pathname, protocol } = new URL(request.url())
    if (!/^https?:$/.test(protocol)) return
    if (origin === siteUrl) seen.requests.add(`${request.resourceType()} ${pathname}`)
    else seen.otherHosts.add(host)
  })
  context.on('response', (response) => {
    if (response.headers()['set-cookie'] !== undefined) seen.setsCookies.push(response.url())
  })
  await context.exposeFunction('reportViolation', (violation: string) => void seen.policyViolations.push(violation))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const report = (window as unknown as { reportViolation: (violation: string) => void }).reportViolation
      report(`${violatedDirective} ${blockedURI} ${sample} on ${location.pathname}`)
    })
    // What opens a dialog that a test cannot close.
    window.print = () => undefined
  })
  return seen
}

/** How many entries a site has left in each place of a browser. */
export const storedIn = async (page: Page): Promise<Record<StoragePlace, number>> => {
  const cookies = (await page.context().cookies()).length
  const inPage = await page.evaluate(async () => ({
    localStorage: localStorage.length,
    sessionStorage: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    // Both exist on secure origins only; the loopback address counts as one.
    caches: (await window.caches.keys()).length,
    serviceWorkers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  return { cookies, ...inPage }
}
