import { apiPaths, sitePaths } from '@practice/shared/paths'
import { postResponse } from '@practice/shared/posts/contract'
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { demoPost, demoPosts, readApi } from '../support/demo-content.js'
import { fetchPage } from '../support/public-page.js'
import { test } from '../support/visitor.js'
import { waitUntil } from '../support/wait-until.js'

const viewports = { phone: { width: 375, height: 740 }, desktop: { width: 1280, height: 900 } }

describe('an article', () => {
  test('can be read with JavaScript off', async ({ newVisitor }) => {
    const post = await demoPost()
    const { page } = await newVisitor({ javaScriptEnabled: false })
    await page.goto('/')
    await page.getByRole('main').getByRole('link', { name: post.title }).first().click()
    expect(new URL(page.url()).pathname).toBe(sitePaths.post(post.slug))
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(post.title)
    expect((await page.getByRole('article').first().innerText()).split(/\s+/).length).toBeGreaterThan(500)
    expect(await page.getByText(post.authors[0]!.name).first().isVisible()).toBe(true)
    expect(await page.getByText(/\d+ min/).first().isVisible()).toBe(true)
    expect(await page.getByRole('heading', { name: 'Leave a reply' }).isVisible()).toBe(true)
  })

  test.for(Object.entries(viewports))('does not scroll sideways on a %s', async ([, viewport], { newVisitor }) => {
    const post = await demoPost()
    const { page } = await newVisitor({ viewport })
    for (const path of ['/', sitePaths.posts(), sitePaths.post(post.slug), sitePaths.contact()]) {
      await page.goto(path)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), path).toBeLessThanOrEqual(0)
    }
  })

  test('leads by its cross-links to other articles', async ({ reader: { page } }) => {
    const post = await demoPost()
    await page.goto(sitePaths.post(post.slug))
    const link = page.getByRole('article').first().locator('p a[href^="/articles/"]').first()
    const target = await link.getAttribute('href')
    await link.click()
    await page.waitForURL((url) => url.pathname === target!.replace(/#.*/, ''))
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
  })

  test('is sent once, not again as data', async () => {
    const post = await demoPost()
    const { body: markdown } = await readApi(apiPaths.post(post.slug), postResponse)
    // The longest run of plain words: short ones may stand in the title or the description too.
    const [sentence = ''] = (markdown.match(/[a-z][a-z ,]{30,}/gi) ?? []).sort((a, b) => b.length - a.length)
    expect(sentence).not.toBe('')
    const { body } = await fetchPage(sitePaths.post(post.slug))
    expect(body.split(sentence)).toHaveLength(2)
  })
})

describe('moving between pages', () => {
  test('fetches JSON only, and moves the focus to the heading of the new page', async ({ reader: { page } }) => {
    const post = await demoPost()
    await page.goto(sitePaths.home())
    await page.waitForLoadState('networkidle')
    const documents: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'document') documents.push(request.url())
    })
    const reads = page.waitForResponse((response) => response.url().includes(`/api/posts/${post.slug}`))
    await page.getByRole('main').getByRole('link', { name: post.title }).first().click()
    expect((await reads).headers()['content-type']).toContain('application/json')
    await page.waitForURL(`**${sitePaths.post(post.slug)}`)
    const heading = page.getByRole('heading', { level: 1, name: post.title })
    await waitUntil('the heading has the focus', () => heading.evaluate((element) => element === document.activeElement))
    expect(await page.title()).toContain(post.title)
    expect(documents).toEqual([])
  })

  test('comes back to where the reader was', async ({ reader: { page } }) => {
    await page.goto('/articles')
    await page.waitForLoadState('networkidle')
    const link = page.getByRole('main').getByRole('link', { name: (await demoPosts()).at(-1)!.title }).first()
    await link.scrollIntoViewIfNeeded()
    const before = await page.evaluate(() => window.scrollY)
    expect(before).toBeGreaterThan(200)
    await link.click()
    await page.waitForURL((url) => url.pathname !== '/articles')
    await waitUntil('the new page starts at its top', () => page.evaluate(() => window.scrollY < 50))
    await page.goBack()
    await waitUntil('the list is where it was', () => page.evaluate((y) => Math.abs(window.scrollY - y) < 150, before))
  })
})

/** How many characters a line has in the long paragraphs of the text. */
const charactersPerLine = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const linesOf = (element: HTMLElement) => Math.round(element.clientHeight / Number.parseFloat(getComputedStyle(element).lineHeight))
    const long = [...document.querySelectorAll<HTMLElement>('.prose > p')].filter((paragraph) => linesOf(paragraph) > 2)
    const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
    return sum(long.map(({ innerText }) => innerText.length)) / sum(long.map(linesOf))
  })

/** Texts of three lines and more whose lines have more than `most` characters, the last one left aside, with how many and their first words. */
const textsWithLongLines = (page: Page, most: number): Promise<string[]> =>
  page.evaluate((limit) => {
    /** How many characters stand at each height, from the top; parts of a line that differ in size hardly differ in that. */
    const lengthsOfLines = (element: Element): number[] => {
      const lengths = new Map<number, number>()
      const range = document.createRange()
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      while (texts.nextNode()) {
        const length = texts.currentNode.textContent?.length ?? 0
        for (let at = 0; at < length; at += 1) {
          range.setStart(texts.currentNode, at)
          range.setEnd(texts.currentNode, at + 1)
          const { top, bottom, width } = range.getBoundingClientRect()
          const height = Math.round((top + bottom) / 12)
          if (width > 0) lengths.set(height, (lengths.get(height) ?? 0) + 1)
        }
      }
      return [...lengths.values()]
    }
    return [...document.querySelectorAll('p, li, dd, figcaption')]
      .filter((element) => element.checkVisibility() && element.querySelector('p, li, h2, h3, h4, table') === null)
      .flatMap((element) => {
        const full = lengthsOfLines(element).slice(0, -1)
        if (full.length < 2) return []
        // The space at which a line breaks is not counted.
        const characters = full.reduce((sum, length) => sum + length, 0) / full.length - 1
        return characters > limit ? [`${Math.round(characters)}: ${element.textContent?.slice(0, 60)}`] : []
      })
  }, most)

/** Begins to add up how far things have moved by themselves (Layout Instability, W3C draft). */
const watchShifts = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry && typeof entry.value === 'number') shifts.push(entry.value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

describe('the page of an article', () => {
  test.for([768, 1440])('has lines of 45 to 75 characters, %d px wide', async (width, { newVisitor }) => {
    const { page } = await newVisitor({ viewport: { width, height: 900 } })
    await page.goto(sitePaths.post((await demoPost()).slug))
    const characters = await charactersPerLine(page)
    expect(characters).toBeGreaterThan(45)
    expect(characters).toBeLessThan(75)
  })

  test.for([768, 1440])('and every other has lines of at most 75 characters, %d px wide', async (width, { newVisitor }) => {
    const { page, ...reader } = await newVisitor({ viewport: { width, height: 900 } })
    reader.expectConsoleError(/status of (?:4|5)\d\d/)
    for (const [type, { url }] of Object.entries(inject('examplePages'))) {
      await page.goto(url)
      expect(await textsWithLongLines(page, 75), type).toEqual([])
    }
  })

  test.for(Object.entries(viewports))('hardly moves when fonts and scripts arrive late, on a %s', async ([, viewport], { newVisitor }) => {
    const { page } = await newVisitor({ viewport })
    await watchShifts(page)
    const late: (() => void)[] = []
    let holdsBack = true
    await page.route(/\.(?:woff2|js)$/, (route) => (holdsBack ? void late.push(() => void route.continue()) : route.continue()))
    await page.goto(sitePaths.post((await demoPost()).slug), { waitUntil: 'commit' })
    await page.getByRole('heading', { level: 1 }).waitFor()
    await waitUntil('the page has asked for its fonts', () => late.length >= 3)
    holdsBack = false
    for (const go of late.splice(0)) go()
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    const moved = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0))
    // The words in italics may still change their face, and "good" is below 0.1 (web.dev/articles/cls).
    expect(moved).toBeLessThan(0.02)
  })
})
