import type { Page, Request } from 'playwright-core'
import { waitUntil } from './wait-until.js'

/** Longer than a pointer rests on a link before the site fetches what is behind it. */
const quietMs = 100

/**
 * Does something and waits until all that it made the page load is there, nothing followed for a moment, and the page has
 * nothing left to do: so its scripts have taken over what the server sent. Playwright's "networkidle" means the same but
 * waits half a second each time, which hundreds of pages do not have.
 */
export const settle = async (page: Page, act: () => Promise<unknown>): Promise<void> => {
  const underWay = new Set<Request>()
  let since = performance.now()
  const onStart = (request: Request) => void underWay.add(request)
  const onEnd = (request: Request) => {
    underWay.delete(request)
    since = performance.now()
  }
  page.on('request', onStart).on('requestfinished', onEnd).on('requestfailed', onEnd)
  try {
    await act()
    await waitUntil('the page has loaded what it needs', () => underWay.size === 0 && performance.now() - since >= quietMs, { everyMs: 20 })
    // On a machine that is busy enough a page is never idle.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5_000 })))
  } finally {
    page.off('request', onStart).off('requestfinished', onEnd).off('requestfailed', onEnd)
  }
}

/** Opens a page and waits until it has settled. */
export const openSettled = (page: Page, url: string): Promise<void> => settle(page, () => page.goto(url))
