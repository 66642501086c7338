import { accessibilityChecks } from '@practice/shared/accessibility/checks'
import { sitePaths } from '@practice/shared/paths'
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { test } from '../support/visitor.js'

/** What screen readers were told through live regions, in order. */
const recordAnnouncements = (page: Page) =>
  page.addInitScript(() => {
    const said: string[] = []
    Object.assign(window, { said })
    const isLive = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest('[role=status], [role=alert], [aria-live]')
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = isLive(target) ?? (target instanceof Element ? target.querySelector('[role=alert]') : null)
        const text = region?.textContent?.trim()
        if (text && said.at(-1) !== text) said.push(text)
      }
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })

const announced = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said)

describe(accessibilityChecks.statusMessages.claim, () => {
  test('the title of a page that has arrived without a new document', async ({ reader: { page } }) => {
    await recordAnnouncements(page)
    await page.goto(sitePaths.home(), { waitUntil: 'networkidle' })
    expect(await announced(page), 'nothing is said on arrival: the browser says the title itself').toEqual([])
    await page.getByRole('contentinfo').getByRole('link', { name: 'Accessibility' }).click()
    await page.waitForURL(`**${sitePaths.accessibility()}`)
    // The title follows the address, and until then it is that of the page before, which is not said.
    await expect.poll(async () => (await announced(page)).includes(await page.title())).toBe(true)
    expect(await page.evaluate(() => document.activeElement?.tagName), 'and reading goes on at its heading').toBe('H1')
  })

  test('that a page is being fetched, when it takes long', async ({ reader: { page } }) => {
    await page.goto(sitePaths.home(), { waitUntil: 'networkidle' })
    await page.route('**/api/**', () => new Promise<void>(() => undefined))
    await page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }).click()
    await page.getByRole('progressbar', { name: 'Loading the page' }).waitFor()
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  })

  test.for([
    { form: 'a message', address: () => sitePaths.contact(), button: 'Send' },
    { form: 'a comment', address: () => inject('examplePages').post.url, button: 'Post comment' },
  ])('what is wrong with $form', async ({ address, button }, { reader: { page, ...reader } }) => {
    reader.expectConsoleError(/status of 400/)
    await recordAnnouncements(page)
    await page.goto(address(), { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: button }).click()
    const alert = page.getByRole('alert')
    await expect.poll(() => alert.innerText()).toContain('There is a problem')
    await expect.poll(() => announced(page)).toContainEqual(expect.stringContaining('There is a problem'))
    await expect.poll(() => page.title()).toMatch(/^Error: /)
    for (const field of await page.locator('[aria-invalid=true]').all()) {
      const ids = ((await field.getAttribute('aria-describedby')) ?? '').split(' ').filter(Boolean)
      const descriptions = await Promise.all(ids.map((id) => page.locator(`[id="${id}"]`).innerText()))
      expect(descriptions.join(' '), 'the sentence belongs to its field').toMatch(/\w/)
    }
    expect(await page.locator('[aria-invalid=true]').count()).toBeGreaterThan(0)
  })
})
