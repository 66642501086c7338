import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import type { ViteDevServer } from 'vite'
import { createServer } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { violationsOn } from '../support/axe.js'
import { launchChromium, prepareChromium } from '../support/chromium.js'
import { untilStill } from '../support/until-still.js'

/** What these tests need of `web/gallery/components-page.tsx`. */
interface Gallery {
  componentsPage: (only: 'light') => string
  framePage: (component: string, frame: 'light') => string | undefined
}

const views = [
  { width: 360, height: 740, colorScheme: 'light', contrast: 'no-preference' },
  { width: 360, height: 740, colorScheme: 'dark', contrast: 'no-preference' },
  { width: 1440, height: 900, colorScheme: 'dark', contrast: 'no-preference' },
  { width: 1440, height: 900, colorScheme: 'light', contrast: 'no-preference' },
  { width: 1440, height: 900, colorScheme: 'light', contrast: 'more' },
  { width: 1440, height: 900, colorScheme: 'dark', contrast: 'more' },
] as const

let vite: ViteDevServer
let browser: Browser
let gallery: Gallery
let address: string
const counted = { components: 0, views: 0, violations: 0 }

beforeAll(async () => {
  await prepareChromium()
  browser = await launchChromium()
  vite = await createServer({
    root: fileURLToPath(new URL('../../web', import.meta.url)),
    server: { host: '127.0.0.1', port: 0, hmr: false },
    plugins: [
      {
        name: 'frames',
        configureServer: (server) => {
          server.middlewares.use((request, response, next) => {
            const [, component] = /^\/frame\/([\w-]+)$/.exec(request.url ?? '') ?? []
            const html = component === undefined ? undefined : gallery.framePage(component, 'light')
            if (html === undefined) return next()
            response.setHeader('content-type', 'text/html; charset=utf-8').end(html)
          })
        },
      },
    ],
  })
  await vite.listen()
  // Vite gives a module without its type.
  gallery = (await vite.ssrLoadModule('/gallery/components-page.tsx')) as unknown as Gallery
  address = `http://127.0.0.1:${(vite.httpServer?.address() as AddressInfo).port}`
})
afterAll(async () => {
  const { components, views: looked, violations } = counted
  console.log(`axe: ${components} components with all their examples, ${looked} views, ${violations} violations`)
  await browser.close()
  await vite.close()
})

it('every example of every component passes axe in light, dark and high contrast, on a phone and a desktop', async () => {
  const components = [...gallery.componentsPage('light').matchAll(/<section id="([\w-]+)"/g)].map(([, name]) => name ?? '')
  expect(components.length).toBeGreaterThan(40)
  const context = await browser.newContext()
  const page = await context.newPage()
  // The gallery answers for the browser what is asked of it; here the browser is asked itself.
  await page.route('**/gallery/apply-frame.ts', (route) => route.abort())
  const found: string[] = []
  const backgrounds = new Set<string>()
  for (const component of components) {
    await page.goto(`${address}/frame/${component}`)
    counted.components += 1
    for (const { width, height, colorScheme, contrast } of views) {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme, contrast })
      await untilStill(page)
      backgrounds.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor))
      const violations = await violationsOn(page, { wholePage: false })
      counted.views += 1
      counted.violations += violations.length
      found.push(...violations.map((violation) => `${component}, ${width} px, ${colorScheme}, contrast ${contrast}: ${violation}`))
    }
  }
  // Else the style sheets were not there, and nothing was looked at.
  expect(backgrounds.size).toBeGreaterThanOrEqual(2)
  expect(found).toEqual([])
})
