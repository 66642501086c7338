import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

interface WindowWithAxe extends Window {
  axe: { run(context: Document | string, options: object): Promise<AxeResults> }
}

/**
 * What axe finds on the page as it is now, with the elements; evaluated past the page's policy, which binds only the page.
 * Good practice beyond the standard is about whole pages (one first heading, landmarks), so a component alone is not asked for it.
 */
export const violationsOn = (page: Page, { wholePage } = { wholePage: true }): Promise<string[]> =>
  violationsOf(page, wholePage ? [...standard, 'best-practice'] : standard)

/** What axe finds in the main content of an admin screen of ours; its frame is Strapi's. */
export const violationsOnScreen = (page: Page): Promise<string[]> => violationsOf(page, standard, 'main')

/** What axe finds about colors alone: all that can be different once a page has changed nothing but them. */
export const colorViolationsOn = (page: Page): Promise<string[]> => violationsOf(page, ['cat.color'])

/** @param values tags of the rules to apply @param within selector of the part to look at */
const violationsOf = async (page: Page, values: string[], within = 'html'): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  const { violations } = await page.evaluate(
    ([tags, part]) => (window as unknown as WindowWithAxe).axe.run(part === 'html' ? document : part, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }),
    [values, within] as const,
  )
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')})`)
}
