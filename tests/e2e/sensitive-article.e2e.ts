import { sitePaths } from '@practice/shared/paths'
import { describe, expect } from 'vitest'
import type { Visitor } from '../support/visitor.js'
import { test } from '../support/visitor.js'

// Demo articles: the first is marked as sensitive, the second is not.
const sensitive = sitePaths.post('panic-attacks-what-helps')
const ordinary = sitePaths.post('telehealth-from-home')
const neutral = 'https://www.weather.gov/'

/** The page elsewhere, without the network. @returns the addresses there that were asked for */
const standInForNeutralPage = async ({ context, expectConsoleError }: Visitor): Promise<string[]> => {
  const asked: string[] = []
  expectConsoleError(/request to another host: https:\/\/www\.weather\.gov\//)
  await context.route(`${neutral}**`, async (route) => {
    asked.push(`${route.request().url()} from ${route.request().headers().referer ?? 'nowhere'}`)
    await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' })
  })
  return asked
}

describe('the way out of a sensitive article', () => {
  test('is there, and only there', async ({ reader: { page } }) => {
    await page.goto(ordinary)
    expect(await page.getByRole('link', { name: /Leave this page/ }).count()).toBe(0)
    await page.goto(sensitive)
    expect(await page.getByRole('link', { name: /Leave this page/ }).isVisible()).toBe(true)
  })

  test('leaves no article in the history, asks nothing before and says nothing about where one was', async ({ reader }) => {
    const { page } = reader
    const asked = await standInForNeutralPage(reader)
    await page.goto(sitePaths.posts())
    await page.goto(sensitive)
    await page.waitForLoadState('networkidle')
    expect(asked).toEqual([])
    await page.getByRole('link', { name: /Leave this page/ }).click()
    await page.waitForURL(neutral)
    expect(asked).toEqual([`${neutral} from nowhere`])
    await page.goBack()
    expect(new URL(page.url()).pathname).toBe(sitePaths.posts())
  })

  test('is taken by pressing Escape three times', async ({ reader }) => {
    const { page } = reader
    await standInForNeutralPage(reader)
    await page.goto(sensitive)
    await page.waitForLoadState('networkidle')
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape')
    await page.waitForURL(neutral)
  })

  test('works without JavaScript', async ({ newVisitor }) => {
    const visitor = await newVisitor({ javaScriptEnabled: false })
    await standInForNeutralPage(visitor)
    await visitor.page.goto(sensitive)
    await visitor.page.getByRole('link', { name: /Leave this page/ }).click()
    await visitor.page.waitForURL(neutral)
  })

  test('never lies over what has the focus', async ({ newVisitor }) => {
    const { page } = await newVisitor({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' })
    await page.goto(sensitive)
    await page.waitForLoadState('networkidle')
    const covered: string[] = []
    // Forwards to the end and back again: going up is when things end under what sticks to the top.
    for (const [key, stops] of [['Tab', 45], ['Shift+Tab', 40]] as const) {
      for (let stop = 0; stop < stops; stop += 1) {
        await page.keyboard.press(key)
        const problem = await page.evaluate(() => {
          const focused = document.activeElement
          const exit = document.querySelector('.quick-exit__link')
          if (!focused || !exit || focused === exit || focused === document.body) return null
          const [one, other] = [focused.getBoundingClientRect(), exit.getBoundingClientRect()]
          const overlaps = one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top
          return overlaps ? focused.outerHTML.slice(0, 100) : null
        })
        if (problem) covered.push(problem)
      }
    }
    expect(covered).toEqual([])
  })
})

describe('an article on paper', () => {
  test('is the text with its sources, the crisis lines and its address, and nothing of the site', async ({ reader: { page } }) => {
    await page.goto(sensitive)
    await page.emulateMedia({ media: 'print' })
    for (const shown of ['Help right now', `127.0.0.1:${new URL(page.url()).port}${sensitive}`, 'Reviewed August 24, 2026']) {
      expect(await page.getByText(shown).first().isVisible(), shown).toBe(true)
    }
    for (const hidden of ['Menu', 'On this page', 'Leave a reply', 'Related articles', 'Print or save as a handout', 'Leave this page']) {
      expect(await page.getByText(hidden).first().isVisible(), hidden).toBe(false)
    }
    const source = page.getByRole('region', { name: 'Sources' }).getByRole('link').first()
    const printed = await source.evaluate((link) => getComputedStyle(link, '::after').content)
    expect(printed).toContain('(')
    expect((await page.pdf({ format: 'Letter' })).length).toBeGreaterThan(10_000)
  })

  test('can be asked for with a button', async ({ reader: { page } }) => {
    await page.goto(sensitive)
    await page.waitForLoadState('networkidle')
    const printed = page.evaluate(() => new Promise<boolean>((resolve) => (window.print = () => resolve(true))))
    await page.getByRole('button', { name: 'Print or save as a handout' }).click()
    expect(await printed).toBe(true)
  })
})

test('the page of components is for development only', async ({ reader }) => {
  reader.expectConsoleError(/status of 404/)
  expect((await reader.page.goto('/_/components'))?.status()).toBe(404)
})
