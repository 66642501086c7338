import { launchChromium } from '../support/chromium.js'
import { settle } from '../support/settle.js'

type Kind = 'HTML' | 'CSS' | 'JavaScript' | 'fonts'

/** Bytes as they crossed the wire, without headers. */
export type FirstLoad = Record<Kind, number> & {
  /** What comes on top when somebody first touches the page, most of it JavaScript. */
  onFirstTouch: number
}

const kinds: Record<string, Kind> = { document: 'HTML', stylesheet: 'CSS', script: 'JavaScript', font: 'fonts' }

const sum = (bytes: Record<Kind, number>): number => Object.values(bytes).reduce((one, other) => one + other, 0)

/** Opens a page in a fresh browser, touches it when the network is quiet, and adds up what it fetched before and after. */
export const firstLoad = async (url: string): Promise<FirstLoad> => {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    const total: Record<Kind, number> = { HTML: 0, CSS: 0, JavaScript: 0, fonts: 0 }
    const sizes: Promise<void>[] = []
    page.on('requestfinished', (request) => {
      const kind = kinds[request.resourceType()]
      if (kind) sizes.push(request.sizes().then(({ responseBodySize }) => void (total[kind] += responseBodySize)))
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    await Promise.all(sizes)
    const loaded = { ...total }
    await settle(page, () => page.mouse.move(200, 200, { steps: 2 }))
    await Promise.all(sizes)
    return { ...loaded, onFirstTouch: sum(total) - sum(loaded) }
  } finally {
    await browser.close()
  }
}
