import { randomUUID } from 'node:crypto'
import type { PageState, PageType } from '@practice/shared/accessibility/checks'
import { accessibilityChecks, pageStates, pageTypes } from '@practice/shared/accessibility/checks'
import { sitePaths } from '@practice/shared/paths'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { adminApi } from '../support/admin-api.js'
import { colorViolationsOn, violationsOn } from '../support/axe.js'
import { longTitle, longWords } from '../support/long-content.js'
import { openSettled } from '../support/settle.js'
import { untilStill } from '../support/until-still.js'
import { test } from '../support/visitor.js'

const sizes = { phone: { width: 360, height: 740 }, desktop: { width: 1440, height: 900 } }
type Size = keyof typeof sizes

const own = randomUUID().slice(0, 8)
const emptyTopic = `a-topic-without-articles-${own}`
const longPost = `an-article-that-is-too-wide-${own}`

beforeAll(async () => {
  const editor = adminApi('editor')
  await editor.publish('category', { name: `A topic without articles (${own})`, slug: emptyTopic, introduction: 'Nothing yet.' })
  await editor.publish('post', { title: longTitle, slug: longPost, excerpt: 'Wide.', body: longWords, commentPolicy: 'open' })
})

const counted = { views: 0, violations: 0 }
afterAll(() => {
  const { views, violations } = counted
  console.log(`axe: ${Object.keys(pageTypes).length} kinds of pages, ${Object.keys(pageStates).length} states, ${views} views, ${violations} violations`)
})

/** Looks at the page in light and dark colors; that nothing but colors differs is tested beside the style sheets (web/src/styles/tokens.test.ts). */
const findInBothColors = async (page: Page): Promise<string[]> => {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await untilStill(page)
    const violations = colorScheme === 'light' ? await violationsOn(page) : await colorViolationsOn(page)
    counted.views += 1
    counted.violations += violations.length
    found.push(...violations.map((violation) => `${colorScheme}: ${violation}`))
  }
  return found
}

const pageOf = (type: PageType): string => inject('examplePages')[type].url
const problem = (page: Page) => page.getByRole('group', { name: 'There is a problem' })

/** Keeps every question to the API waiting, so that what happens meanwhile can be looked at. */
const holdTheApi = (page: Page) => page.route('**/api/**', () => new Promise<void>(() => undefined))

const sendEmptyMessage = async (page: Page): Promise<void> => {
  await page.goto(pageOf('contact'))
  await page.getByRole('button', { name: 'Send' }).click()
  await problem(page).waitFor()
}

/** How to bring a page on a phone into each state, and where else it looks different; some exist on a narrow screen only. */
const states: Record<PageState, { on: Size[]; reach: (page: Page) => Promise<void> }> = {
  commentErrors: {
    on: ['phone', 'desktop'],
    reach: async (page) => {
      await page.goto(pageOf('post'))
      await page.getByRole('button', { name: 'Post comment' }).click()
      await problem(page).waitFor()
    },
  },
  contactErrors: { on: ['phone', 'desktop'], reach: sendEmptyMessage },
  contactErrorsWithoutScripts: {
    on: ['phone', 'desktop'],
    reach: async (page) => {
      // axe needs scripts to run at all, so the site's own are taken away instead.
      await page.route('**/assets/*.js', (route) => route.abort())
      await sendEmptyMessage(page)
    },
  },
  replying: {
    on: ['phone', 'desktop'],
    reach: async (page) => {
      await page.goto(pageOf('post'))
      await page.getByRole('link', { name: /^Reply to / }).first().click()
      await page.getByText('In reply to').waitFor()
    },
  },
  emptyTopic: { on: ['phone', 'desktop'], reach: async (page) => void (await page.goto(sitePaths.category(emptyTopic))) },
  longContent: { on: ['phone', 'desktop'], reach: async (page) => void (await page.goto(sitePaths.post(longPost))) },
  loading: {
    on: ['phone', 'desktop'],
    reach: async (page) => {
      await openSettled(page, pageOf('home'))
      await holdTheApi(page)
      await page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }).click()
      await page.getByRole('progressbar').waitFor()
    },
  },
  sending: {
    on: ['phone', 'desktop'],
    reach: async (page) => {
      await openSettled(page, pageOf('post'))
      await page.getByLabel('Name').fill('Sam')
      await page.getByLabel('Email').fill('sam@example.com')
      await page.getByRole('textbox', { name: 'Comment' }).fill('On its way.')
      await holdTheApi(page)
      await page.getByRole('button', { name: 'Post comment' }).click()
      await page.getByRole('button', { name: 'Sending your comment' }).waitFor()
    },
  },
  menuOpen: {
    on: ['phone'],
    reach: async (page) => {
      await page.goto(pageOf('home'))
      await page.getByText('Menu', { exact: true }).click()
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Articles' }).waitFor()
    },
  },
  contentsOpen: {
    on: ['phone'],
    reach: async (page) => {
      await page.goto(pageOf('post'))
      await page.locator('summary', { hasText: 'On this page' }).click()
      await page.getByRole('navigation', { name: 'On this page' }).getByRole('link').first().waitFor()
    },
  },
}

describe(accessibilityChecks.axe.claim, () => {
  test.for(Object.keys(pageTypes) as PageType[])('%s', async (type, { newVisitor }) => {
    const { page, ...reader } = await newVisitor({ viewport: sizes.phone, reducedMotion: 'reduce' })
    reader.expectConsoleError(/status of (?:4|5)\d\d/)
    const { url, status } = inject('examplePages')[type]
    expect((await page.goto(url))?.status()).toBe(status)
    expect(await findInBothColors(page), 'on a phone').toEqual([])
    await page.setViewportSize(sizes.desktop)
    expect(await findInBothColors(page), 'on a desktop').toEqual([])
  })

  test.for(Object.keys(states) as PageState[])('%s', async (state, { newVisitor }) => {
    const { page, ...reader } = await newVisitor({ viewport: sizes.phone, reducedMotion: 'reduce' })
    reader.expectConsoleError(/status of 400|net::ERR_FAILED/)
    const { on, reach } = states[state]
    await reach(page)
    for (const size of on) {
      await page.setViewportSize(sizes[size])
      expect(await findInBothColors(page), `on a ${size}`).toEqual([])
    }
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  })
})
