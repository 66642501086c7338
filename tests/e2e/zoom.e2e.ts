import type { PageType } from '@practice/shared/accessibility/checks'
import { accessibilityChecks, pageTypes } from '@practice/shared/accessibility/checks'
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { coveredShare, cutOffTexts, sidewaysScroll } from '../support/reflow.js'
import { test } from '../support/visitor.js'

const allTypes = Object.keys(pageTypes) as PageType[]

const expectNothingLost = async (page: Page, view: string): Promise<void> => {
  expect(await sidewaysScroll(page), `what sticks out to the side, ${view}`).toEqual([])
  expect(await cutOffTexts(page), `texts that are cut off, ${view}`).toEqual([])
}

describe(accessibilityChecks.zoom.claim, () => {
  test.for(allTypes)('%s', async (type, { newVisitor }) => {
    // 1280 × 1024 px at 400 percent (WCAG 2.2, Understanding 1.4.10).
    const { page, ...reader } = await newVisitor({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4, reducedMotion: 'reduce' })
    reader.expectConsoleError(/status of (?:4|5)\d\d/)
    await page.goto(inject('examplePages')[type].url)
    await expectNothingLost(page, 'at 400 percent')
    await page.mouse.wheel(0, 400)
    expect(await coveredShare(page), 'the share of the window that fixed and sticky parts take').toBeLessThan(0.4)
  })
})

/** What readers set in their browser or with an extension; `!important` as such extensions write it. */
const setStyles = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)

/** The values of WCAG 2.2, success criterion 1.4.12. */
const wideSpacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

describe(accessibilityChecks.textSize.claim, () => {
  const views = [
    { what: 'text twice as large', width: 1280, css: 'html { font-size: 200% !important }' },
    { what: 'text twice as large', width: 768, css: 'html { font-size: 200% !important }' },
    { what: 'text spaced more widely', width: 1280, css: wideSpacing },
    { what: 'text spaced more widely', width: 1000, css: wideSpacing },
    { what: 'text spaced more widely', width: 360, css: wideSpacing },
  ]
  test.for(allTypes)('%s', async (type, { newVisitor }) => {
    const { page, ...reader } = await newVisitor({ reducedMotion: 'reduce' })
    reader.expectConsoleError(/status of (?:4|5)\d\d/)
    await page.goto(inject('examplePages')[type].url)
    for (const { what, width, css } of views) {
      await page.setViewportSize({ width, height: 800 })
      await setStyles(page, css)
      await expectNothingLost(page, `${what}, ${width} px wide`)
    }
  })
})
