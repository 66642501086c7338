import { launchChromium } from '../support/chromium.js'

/** Bytes as they crossed the wire, without headers. */
export type FirstLoad = Record<'HTML' | 'CSS' | 'JavaScript' | 'fonts', number>

const kinds: Record<string, keyof FirstLoad> = { document: 'HTML', stylesheet: 'CSS', script: 'JavaScript', font: 'fonts' }

/** Opens a page in a fresh browser and adds up what it fetched until the network was quiet. */
export const firstLoad = async (url: string): Promise<FirstLoad> => {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    const total: FirstLoad = { HTML: 0, CSS: 0, JavaScript: 0, fonts: 0 }
    const sizes: Promise<void>[] = []
    page.on('requestfinished', (request) => {
      const kind = kinds[request.resourceType()]
      if (kind) sizes.push(request.sizes().then(({ responseBodySize }) => void (total[kind] += responseBodySize)))
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    await Promise.all(sizes)
    return total
  } finally {
    await browser.close()
  }
}
