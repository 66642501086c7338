import { sitePaths } from '@practice/shared/paths'
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { test } from '../support/visitor.js'

const scriptsOf = (page: Page): string[] => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname)
  })
  return scripts
}

const open = async (page: Page, address: string): Promise<void> => void (await page.goto(address, { waitUntil: 'networkidle' }))

/** Not a sensitive one. */
const article = (): string => sitePaths.post('the-stages-of-psychotherapy')

describe('somebody who only reads', () => {
  test('loads no application; the first move of the pointer brings it, and then a link needs no new document', async ({ newVisitor }) => {
    const { page } = await newVisitor({ still: true })
    const scripts = scriptsOf(page)
    await open(page, article())
    expect(scripts).toHaveLength(1)
    const applicationThere = page.waitForResponse((response) => response.url().includes('/entry-client-'))
    await page.mouse.move(200, 200, { steps: 2 })
    await applicationThere
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => Object.assign(window, { sameDocument: true }))
    await page.getByRole('contentinfo').getByRole('link', { name: 'Accessibility' }).click()
    await page.waitForURL(`**${sitePaths.accessibility()}`)
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)
  })

  test('follows a link at once, as the very first thing', async ({ newVisitor }) => {
    const { page } = await newVisitor({ still: true })
    await open(page, article())
    await page.getByRole('contentinfo').getByRole('link', { name: 'Accessibility' }).evaluate((link: HTMLElement) => link.click())
    await page.waitForURL(`**${sitePaths.accessibility()}`)
  })
})

describe('what only a script can do', () => {
  test('is done although it was asked for before the script was there', async ({ newVisitor }) => {
    const { page } = await newVisitor({ still: true })
    await page.addInitScript(() => Object.assign(window, { print: () => Object.assign(window, { printed: true }) }))
    await open(page, article())
    await page.getByRole('button', { name: 'Print or save as a handout' }).evaluate((button: HTMLElement) => button.click())
    await page.waitForFunction(() => 'printed' in window)
  })

  test('is there without a touch where it cannot wait: the quick way out of a sensitive article', async ({ newVisitor }) => {
    const { page } = await newVisitor({ still: true })
    await open(page, sitePaths.post('panic-attacks-what-helps'))
    await page.keyboard.press('Escape')
    await page.getByText('press 2 more times to leave this page').waitFor({ state: 'attached' })
  })

  test('is there without a touch where it cannot wait: whether a location is open', async ({ newVisitor }) => {
    const { page } = await newVisitor({ still: true })
    await open(page, inject('examplePages').location.url)
    await page.getByText(/^(?:Open|Closed)/).first().waitFor()
  })
})

describe('somebody who begins with the form', () => {
  test('keeps every word and gets a token of their own', async ({ newVisitor }) => {
    const { page } = await newVisitor({ still: true })
    await open(page, sitePaths.contact())
    const token = page.locator('form input[name=token]')
    const kept = await token.inputValue()
    const field = page.getByRole('textbox', { name: 'Your name' })
    await field.focus()
    await page.keyboard.type('Sam Rivera')
    await expect.poll(() => token.inputValue()).not.toBe(kept)
    expect(await field.inputValue()).toBe('Sam Rivera')
  })
})
