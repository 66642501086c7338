import { accessibilityChecks } from '@practice/shared/accessibility/checks'
import { sitePaths } from '@practice/shared/paths'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { adminApi } from '../support/admin-api.js'
import { focusedText, tabTo, tabToField } from '../support/keyboard.js'
import { test } from '../support/visitor.js'

const field = (page: Page) => page.getByRole('searchbox', { name: 'What are you looking for?' })
const status = (page: Page) => page.getByRole('main').getByRole('status').filter({ hasText: /result|found/i })
const results = (page: Page) => page.locator('.search-results').getByRole('link')

describe(accessibilityChecks.searching.claim, () => {
  test('from the home page into an article', async ({ newVisitor }) => {
    const { page } = await newVisitor({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
    await page.goto(sitePaths.home(), { waitUntil: 'networkidle' })
    await tabTo(page, 'Search')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${sitePaths.search()}`)
    await expect.poll(() => field(page).evaluate((input) => input === document.activeElement), { message: 'the field waits for words' }).toBe(true)
    const before = await page.evaluate(() => [window.location.href, window.history.length, document.title])
    await page.keyboard.type('anixety')
    await expect.poll(() => status(page).innerText()).toMatch(/results[\s\S]*These results are for anxiety/)
    expect(await page.evaluate(() => [window.location.href, window.history.length, document.title]), 'what is typed leaves no trace').toEqual(before)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await focusedText(page)).toBe((await results(page).nth(1).innerText()).trim())
    await page.keyboard.press('Escape')
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true)
    const title = (await results(page).first().innerText()).trim()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
  })

  test('the same without JavaScript', async ({ newVisitor }) => {
    const { page } = await newVisitor({ javaScriptEnabled: false })
    await page.goto(sitePaths.search())
    await tabToField(page, 'What are you looking for?')
    await page.keyboard.type('low mood')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?q=low+mood')
    await expect.poll(() => status(page).innerText()).toMatch(/results/)
    const title = (await results(page).first().innerText()).trim()
    await tabTo(page, title)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
  })
})

describe('somebody who searches in distress', () => {
  test('is shown first whom to call, while they are still typing', async ({ reader: { page } }) => {
    await page.goto(sitePaths.search(), { waitUntil: 'networkidle' })
    await field(page).fill('worry and I want to die')
    const card = page.getByRole('region', { name: 'You can talk to somebody right now' })
    await card.waitFor()
    await results(page).first().waitFor()
    const [help, first] = await Promise.all([card.boundingBox(), results(page).first().boundingBox()])
    expect(help?.y).toBeLessThan(first?.y ?? 0)
    await field(page).fill('worry')
    await expect.poll(() => status(page).innerText()).toMatch(/results/)
    expect(await card.count(), 'and it stays when they take their words back').toBe(1)
  })
})

describe('what somebody searched for', () => {
  test('is told to no page that they go to from there', async ({ reader: { page } }) => {
    const told: string[] = []
    page.on('request', (request) => void request.allHeaders().then(({ referer = '' }) => told.push(referer), () => undefined))
    await page.goto(sitePaths.home(), { waitUntil: 'networkidle' })
    await page.getByRole('link', { name: 'Search', exact: true }).click()
    await field(page).fill('grief')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?q=grief')
    await results(page).first().click()
    await page.waitForURL('**/articles/**')
    await page.goto(sitePaths.search('grief'), { waitUntil: 'networkidle' })
    await page.evaluate(() => (document.querySelector<HTMLAnchorElement>('.search-results a') ?? document.body).setAttribute('target', '_self'))
    await page.locator('.search-results a').first().click({ modifiers: ['ControlOrMeta'] })
    await page.waitForLoadState('networkidle')
    expect(told.filter((referer) => referer.includes('grief'))).toEqual([])
  })
})

describe('what is published', () => {
  test('can be found at once, and no more when it is gone', async ({ reader: { page } }) => {
    const editor = adminApi('editor')
    const documentId = await editor.publish('post', { title: 'On kaleidoscopes', slug: 'on-kaleidoscopes', excerpt: 'Turning.', body: 'Glass.', commentPolicy: 'open' })
    await page.goto(sitePaths.search('kaleidoscopes'))
    await expect.poll(async () => {
      await page.reload()
      return results(page).count()
    }).toBe(1)
    await editor.remove('post', documentId)
    await page.reload()
    expect(await page.getByText('Nothing found').count()).toBe(1)
  })
})
