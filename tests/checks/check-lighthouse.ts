import { sitePaths } from '@practice/shared/paths'
import type { LighthouseResult } from '../bench/lighthouse.js'
import { lighthouseCategories, runLighthouse } from '../bench/lighthouse.js'
import { examplePages } from '../support/page-types.js'
import { startStack } from '../support/stack.js'

/** Search engines are asked not to list receipts and results of a search, and Lighthouse has only this to say of those. */
const isUnlisted = async (url: string): Promise<boolean> => {
  const response = await fetch(url)
  const page = await response.text()
  return /noindex/.test(response.headers.get('x-robots-tag') ?? '') || /<meta name="robots" content="[^"]*noindex/.test(page)
}

const cell = (name: string, { scores, failed }: LighthouseResult): string =>
  `${name.padEnd(28)} ${lighthouseCategories.map((category) => String(scores[category]).padStart(4)).join(' ')}  ${failed.join('; ')}`

/** Prints Lighthouse's four scores of the pages that most readers see. @param options.all judges one page of every type; those that search engines are asked not to list are marked */
export const checkLighthouse = async ({ all }: { all: boolean }): Promise<void> => {
  console.log('Starting the site with demo content …')
  const stack = await startStack()
  try {
    const { pages, stop } = await examplePages(stack)
    const most = { home: sitePaths.home(), article: sitePaths.post('the-stages-of-psychotherapy'), list: sitePaths.posts(), contact: sitePaths.contact() }
    const every = Object.fromEntries(Object.entries(pages).flatMap(([type, { url, status }]) => (status === 200 ? [[type, url]] : [])))
    const urls = Object.fromEntries(Object.entries(all ? every : most).map(([name, address]) => [name, new URL(address, stack.siteUrl).href]))
    const unlisted = new Set<string>()
    for (const [name, url] of Object.entries(urls)) if (await isUnlisted(url)) unlisted.add(name)
    const results = await runLighthouse(urls).finally(stop)
    console.log(`\nLighthouse, on a phone: ${lighthouseCategories.join(', ')}`)
    for (const [name, result] of Object.entries(results)) console.log(cell(unlisted.has(name) ? `${name} (unlisted)` : name, result))
  } finally {
    await stack.stop()
  }
}
