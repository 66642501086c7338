import type { PageType } from '@practice/shared/accessibility/checks'
import { accessibilityChecks, pageTypes } from '@practice/shared/accessibility/checks'
import { sitePaths } from '@practice/shared/paths'
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { untilFormMayBeSent } from '../support/filling-in-time.js'
import { answerContactForm, answerField, focusedText, tabTo, tabToField } from '../support/keyboard.js'
import { openSettled } from '../support/settle.js'
import { hiddenStops, smallTargets, unmarkedStops } from '../support/stops.js'
import { test } from '../support/visitor.js'

const pageOf = (type: PageType): string => inject('examplePages')[type].url
const allTypes = Object.keys(pageTypes) as PageType[]
const phone = { width: 360, height: 740 }
/** Where the keyboard goes through the header and the footer too, which are the same everywhere. */
const withHeaderAndFooter: PageType[] = ['home', 'post', 'unavailable', 'badAddress']
const desktop = { width: 1280, height: 800 }

/** The heading that was jumped to, as far as it is in view and free. */
const isInViewAndFree = (page: Page) =>
  page.evaluate(() => {
    const { left, top, height } = (document.activeElement ?? document.body).getBoundingClientRect()
    const shown = document.elementFromPoint(left + 5, top + height / 2)
    return top >= 0 && top < window.innerHeight && shown !== null && (document.activeElement?.contains(shown) ?? false)
  })

describe(accessibilityChecks.reading.claim, () => {
  test('from the home page into an article, through its contents, along a link to another one, and back', async ({ newVisitor }) => {
    const { page } = await newVisitor({ viewport: desktop, reducedMotion: 'reduce' })
    await openSettled(page, pageOf('home'))
    await page.keyboard.press('Tab')
    expect(await focusedText(page)).toBe('Skip to main content')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null), 'the first stop after it is in the main content').toBe(true)

    await openSettled(page, pageOf('post'))
    const contents = page.getByRole('navigation', { name: 'On this page' }).getByRole('link')
    const chapter = (await contents.nth(2).innerText()).trim()
    await tabTo(page, chapter)
    await page.keyboard.press('Enter')
    await expect.poll(() => focusedText(page)).toBe(chapter)
    expect(await isInViewAndFree(page), 'the heading is in view').toBe(true)

    await openSettled(page, pageOf('post'))
    const crossLink = page.locator('.prose a[href^="/articles/"]').first()
    const address = await crossLink.getAttribute('href')
    const title = await page.title()
    await tabTo(page, (await crossLink.innerText()).trim())
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => `${url.pathname}${url.hash}` === address)
    // Until the new article is there, the focus is still on the link that led to it.
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('main :is(h1, h2, h3, h4)'))).toBe(true)
    expect(await isInViewAndFree(page), 'the new article begins where the keyboard is').toBe(true)
    // The browser's own key for going back does nothing without a window.
    await page.goBack()
    await expect.poll(() => page.title()).toBe(title)
  })

  test('the menu of a phone opens, leads on, and closes', async ({ newVisitor }) => {
    const { page } = await newVisitor({ viewport: phone, reducedMotion: 'reduce' })
    await openSettled(page, pageOf('home'))
    await tabTo(page, 'Menu')
    await page.keyboard.press('Enter')
    // A click needs a place that nothing lies over.
    await page.getByRole('link', { name: 'Call 988' }).first().click({ trial: true })
    await tabTo(page, 'Our people')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${sitePaths.people()}`)
    await expect.poll(() => page.getByRole('link', { name: 'Our people' }).first().isVisible()).toBe(false)
  })
})

describe(accessibilityChecks.commenting.claim, () => {
  test('after a mistake, which the keyboard is led to', async ({ newVisitor }) => {
    const { page, ...reader } = await newVisitor({ viewport: desktop, reducedMotion: 'reduce' })
    reader.expectConsoleError(/status of 400/)
    await openSettled(page, pageOf('post'))
    await tabToField(page, 'Name')
    await page.keyboard.type('Kay')
    await tabTo(page, 'Post comment')
    await page.keyboard.press('Enter')
    const summary = page.getByRole('group', { name: 'There is a problem' })
    await expect.poll(() => summary.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await isInViewAndFree(page)).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('email')
    expect(await isInViewAndFree(page)).toBe(true)
    await page.keyboard.type('kay@example.com')
    await answerField(page, 'Comment', 'Written without a mouse.')
    expect(await page.getByLabel('Name').inputValue(), 'what was typed is still there').toBe('Kay')
    await untilFormMayBeSent(page)
    await tabTo(page, 'Post comment')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/comments/*')
  })
})

describe(accessibilityChecks.enquiring.claim, () => {
  test('after sending it empty', async ({ newVisitor }) => {
    const { page, ...reader } = await newVisitor({ viewport: desktop, reducedMotion: 'reduce' })
    reader.expectConsoleError(/status of 400/)
    await openSettled(page, pageOf('contact'))
    await tabTo(page, 'Send')
    await page.keyboard.press('Enter')
    await page.getByRole('group', { name: 'There is a problem' }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('name')
    await answerContactForm(page, { name: 'Kay', email: 'kay@example.com' })
    await untilFormMayBeSent(page)
    await tabTo(page, 'Send')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/contact/received/**')
  })
})

describe(accessibilityChecks.focus.claim, () => {
  const views = allTypes.flatMap((type) => [phone, desktop].map((viewport) => ({ type, width: viewport.width, viewport })))
  test.for(views)('$type, $width px wide', async ({ type, viewport }, { newVisitor }) => {
    const { page, ...reader } = await newVisitor({ viewport, reducedMotion: 'reduce' })
    reader.expectConsoleError(/status of (?:4|5)\d\d/)
    await openSettled(page, pageOf(type))
    expect(await unmarkedStops(page), 'stops that look the same with and without the focus').toEqual([])
    const part = withHeaderAndFooter.includes(type) ? 'page' : 'main'
    for (const key of ['Tab', 'Shift+Tab']) expect(await hiddenStops(page, key, part), `stops that something covers, with ${key}`).toEqual([])
  })
})

describe(accessibilityChecks.targets.claim, () => {
  test.for(allTypes)('%s', async (type, { newVisitor }) => {
    const { page, ...reader } = await newVisitor({ viewport: phone, hasTouch: true })
    reader.expectConsoleError(/status of (?:4|5)\d\d/)
    await page.goto(pageOf(type))
    expect(await smallTargets(page)).toEqual([])
  })
})
