import { sitePaths } from '@practice/shared/paths'
import { launchChromium } from '../support/chromium.js'
import { settle } from '../support/settle.js'

/** Milliseconds from a click on an article in the list, over which the pointer rested before, to its heading; the median of several. */
export const measureNavigation = async (siteUrl: string): Promise<number> => {
  const browser = await launchChromium()
  try {
    const times: number[] = []
    for (let round = 0; round < 5; round += 1) {
      const page = await browser.newPage()
      await page.goto(`${siteUrl}${sitePaths.posts()}`, { waitUntil: 'networkidle' })
      // The first move of the pointer brings the application.
      await settle(page, () => page.mouse.move(5, 5, { steps: 2 }))
      const link = page.locator('main a[href^="/articles/"]').nth(round)
      const before = await page.locator('h1').innerText()
      const fetched = page.waitForResponse((response) => response.url().includes('/api/posts/'))
      await link.hover()
      await fetched
      await page.waitForLoadState('networkidle')
      times.push(
        await link.evaluate(
          (element, heading) =>
            new Promise<number>((resolve) => {
              const start = performance.now()
              new MutationObserver((_, observer) => {
                if (document.querySelector('h1')?.textContent === heading) return
                observer.disconnect()
                resolve(performance.now() - start)
              }).observe(document.body, { childList: true, subtree: true, characterData: true })
              if (element instanceof HTMLElement) element.click()
            }),
          before,
        ),
      )
      await page.close()
    }
    return times.sort((a, b) => a - b)[2] ?? Number.NaN
  } finally {
    await browser.close()
  }
}
