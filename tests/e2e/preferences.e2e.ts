import type { PageType } from '@practice/shared/accessibility/checks'
import { accessibilityChecks } from '@practice/shared/accessibility/checks'
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { violationsOn } from '../support/axe.js'
import { unmarkedStops } from '../support/stops.js'
import { test } from '../support/visitor.js'

const pages = ['home', 'post', 'location', 'contact'] as const satisfies PageType[]

/** Buttons, fields and panels that only a color sets apart, which forced colors take away. */
const withoutEdge = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.button, .field__control, .card, .care-card, .fact-list, .next-steps, .call-to-action, .invitation-card, .location-panel, .site-footer')]
      .filter((element) => element.checkVisibility() && getComputedStyle(element).borderTopStyle === 'none')
      .map((element) => element.outerHTML.slice(0, 120)),
  )

/** What still moves by itself or at a touch, and for how long. */
const movements = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seconds = (durations: string) => Math.max(...durations.split(', ').map((duration) => Number.parseFloat(duration)))
    const moving = [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element)
      const longest = Math.max(seconds(transitionDuration), seconds(animationDuration))
      return longest > 0.01 ? [`${longest} s: ${element.outerHTML.slice(0, 80)}`] : []
    })
    return getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['smooth scrolling', ...moving] : moving
  })

describe(accessibilityChecks.preferences.claim, () => {
  test.for(pages)('%s, in forced colors', async (type, { newVisitor }) => {
    const { page } = await newVisitor({ forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce' })
    await page.goto(inject('examplePages')[type].url)
    // The colors are then the system's own, and their contrast is not ours to judge.
    expect((await violationsOn(page)).filter((violation) => !violation.startsWith('color-contrast:'))).toEqual([])
    expect(await withoutEdge(page)).toEqual([])
    expect(await unmarkedStops(page)).toEqual([])
  })

  test('nothing moves when that is asked for', async ({ newVisitor }) => {
    const { page } = await newVisitor({ reducedMotion: 'reduce' })
    for (const type of pages) {
      await page.goto(inject('examplePages')[type].url)
      expect(await movements(page), type).toEqual([])
    }
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    expect((await movements(page)).length, 'otherwise something does').toBeGreaterThan(0)
  })
})
