import type { PageType } from '@practice/shared/accessibility/checks'
import { accessibilityChecks, pageTypes } from '@practice/shared/accessibility/checks'
import { describe, expect, inject } from 'vitest'
import { untilFormMayBeSent } from '../support/filling-in-time.js'
import { answerContactForm, answerField, focusedText, tabTo, tabToField } from '../support/keyboard.js'
import { test } from '../support/visitor.js'

const pageOf = (type: PageType): string => inject('examplePages')[type].url

describe(accessibilityChecks.withoutScripts.claim, () => {
  test.for(Object.keys(pageTypes) as PageType[])('%s has its heading and its ways on', async (type, { newVisitor }) => {
    const { page, ...reader } = await newVisitor({ javaScriptEnabled: false })
    reader.expectConsoleError(/status of (?:4|5)\d\d/)
    await page.goto(pageOf(type))
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    expect(await page.getByRole('main').getByRole('link').or(page.getByRole('main').getByRole('button')).count()).toBeGreaterThan(0)
  })

  test('an article is read with the keyboard', async ({ newVisitor }) => {
    const { page } = await newVisitor({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } })
    await page.goto(pageOf('post'))
    await page.keyboard.press('Tab')
    expect(await focusedText(page)).toBe('Skip to main content')
    await page.keyboard.press('Enter')
    const chapter = (await page.getByRole('navigation', { name: 'On this page' }).getByRole('link').nth(1).innerText()).trim()
    await tabTo(page, chapter)
    await page.keyboard.press('Enter')
    await page.waitForURL(/#./)
    const crossLink = page.locator('.prose a[href^="/articles/"]').first()
    const address = (await crossLink.getAttribute('href')) ?? ''
    await tabTo(page, (await crossLink.innerText()).trim())
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${address}`)
  })

  test('a comment is corrected and sent', async ({ newVisitor }) => {
    const { page, ...reader } = await newVisitor({ javaScriptEnabled: false })
    reader.expectConsoleError(/status of 400/)
    await page.goto(pageOf('post'))
    await tabToField(page, 'Name')
    await page.keyboard.type('Noa')
    await tabTo(page, 'Post comment')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: 'There is a problem' }).waitFor()
    expect(await page.title()).toMatch(/^Error: /)
    expect(await page.getByLabel('Name').inputValue()).toBe('Noa')
    await answerField(page, 'Email', 'noa@example.com')
    await answerField(page, 'Comment', 'Written without JavaScript.')
    await untilFormMayBeSent(page)
    await tabTo(page, 'Post comment')
    await page.keyboard.press('Enter')
    // The browser keeps the place that the form's address named.
    await page.waitForURL(/\/comments\/[^/]+$/)
  })

  test('a message is corrected and sent', async ({ newVisitor }) => {
    const { page, ...reader } = await newVisitor({ javaScriptEnabled: false })
    reader.expectConsoleError(/status of 400/)
    await page.goto(pageOf('contact'))
    await tabTo(page, 'Send')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: 'There is a problem' }).waitFor()
    await tabToField(page, 'Your name')
    await answerContactForm(page, { name: 'Noa', email: 'noa@example.com' })
    await untilFormMayBeSent(page)
    await tabTo(page, 'Send')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/contact/received/**')
  })
})
