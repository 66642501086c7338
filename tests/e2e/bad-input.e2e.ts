import { sitePaths } from '@practice/shared/paths'
import { postLimits } from '@practice/shared/posts/contract'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'
import type { AdminApi } from '../support/admin-api.js'
import { adminApi } from '../support/admin-api.js'
import type { Visitor } from '../support/visitor.js'
import { test } from '../support/visitor.js'
import { waitUntil } from '../support/wait-until.js'

/** As narrow as a page must still be usable (WCAG 1.4.10). */
const narrow = { width: 320, height: 640 }

const slugs = {
  book: 'bad-input-book', title: 'bad-input-title', table: 'bad-input-table', code: 'bad-input-code',
  category: 'bad-input-topic', person: 'bad-input-person', location: 'bad-input-place',
}

const words = (count: number): string => Array.from({ length: count }, (_, index) => `word${index % 97}`).join(' ')

/** 100 chapters of 300 words. */
const book = Array.from({ length: 100 }, (_, index) => `## Chapter ${index + 1}\n\n${words(298)}`).join('\n\n')

const row = (cell: (column: number) => string): string => `| ${Array.from({ length: 20 }, (_, column) => cell(column + 1)).join(' | ')} |`
const table = [row((column) => `Column ${column}`), row(() => '---'), row((column) => `Value ${column}`)].join('\n')

const longTitle = 'x'.repeat(postLimits.title)

const postWith = (slug: string, fields: Record<string, unknown>) => ({
  title: `Title of ${slug}`, slug, excerpt: 'An excerpt.', body: 'A body.', commentPolicy: 'closed', ...fields,
})

const publishAll = async (owner: AdminApi): Promise<() => Promise<void>> => {
  const made: [string, string][] = []
  const publish = async (kind: string, fields: Record<string, unknown>) => {
    const documentId = await owner.publish(kind, fields)
    made.push([kind, documentId])
    return documentId
  }
  const person = await publish('person', { name: 'Nora Nopicture', slug: slugs.person, role: 'Therapist', bio: 'A life.' })
  await publish('post', postWith(slugs.book, { body: book, authors: { connect: [{ documentId: person }] } }))
  await publish('post', postWith(slugs.title, { title: longTitle }))
  await publish('post', postWith(slugs.table, { body: `${table}\n\nText after it.` }))
  await publish('post', postWith(slugs.code, { body: `\`\`\`\n${'c'.repeat(400)}\n\`\`\`\n\nText after it.` }))
  await publish('category', { name: 'A topic without articles', slug: slugs.category, introduction: 'An introduction.' })
  await publish('location', {
    name: 'Night Office', slug: slugs.location, street: '1 Example Street', city: 'Testville', region: 'CA', postalCode: '90000', country: 'US',
    timeZone: 'America/Los_Angeles',
    hours: [{ day: 'saturday', opens: '22:00', closes: '02:30' }],
  })
  return async () => {
    for (const [kind, documentId] of made.reverse()) await owner.remove(kind, documentId)
  }
}

beforeAll(async () => publishAll(adminApi('owner')))

const sidewaysScroll = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

const openNarrow = async (newVisitor: (options: object) => Promise<Visitor>, path: string): Promise<Page> => {
  const { page } = await newVisitor({ viewport: narrow })
  expect((await page.goto(path))?.status()).toBe(200)
  await page.waitForLoadState('networkidle')
  expect(await sidewaysScroll(page), 'the page does not scroll sideways').toBeLessThanOrEqual(0)
  return page
}

describe('on a narrow phone', () => {
  test('an article of 30,000 words can be read to its end', async ({ newVisitor }) => {
    const page = await openNarrow(newVisitor, sitePaths.post(slugs.book))
    await page.getByText('On this page', { exact: true }).last().click()
    await page.getByRole('link', { name: 'Chapter 100', exact: true }).click()
    const last = page.getByRole('heading', { name: 'Chapter 100' })
    await waitUntil('the last chapter is on the screen', async () => {
      const box = await last.boundingBox()
      return box !== null && box.y >= 0 && box.y < narrow.height
    })
    expect(await page.getByText('126 min read').count()).toBeGreaterThan(0)
  })

  test('a title of 160 characters without a space breaks, on its page and in the list', async ({ newVisitor }) => {
    const page = await openNarrow(newVisitor, sitePaths.post(slugs.title))
    const box = await page.getByRole('heading', { level: 1 }).boundingBox()
    expect(box && box.x + box.width).toBeLessThanOrEqual(narrow.width)
    await openNarrow(newVisitor, sitePaths.posts())
  })

  test('a table of 20 columns scrolls by itself, with the keyboard too', async ({ newVisitor }) => {
    const page = await openNarrow(newVisitor, sitePaths.post(slugs.table))
    const region = page.getByRole('region', { name: 'Table' })
    await region.focus()
    await page.keyboard.press('ArrowRight')
    await waitUntil('the table has moved', () => region.evaluate((element) => element.scrollLeft > 0))
  })

  test('a line of 400 characters of code scrolls by itself, with the keyboard too', async ({ newVisitor }) => {
    const page = await openNarrow(newVisitor, sitePaths.post(slugs.code))
    const region = page.getByRole('region', { name: 'Code' })
    await region.focus()
    await page.keyboard.press('ArrowRight')
    await waitUntil('the code has moved', () => region.evaluate((element) => element.scrollLeft > 0))
  })

  test('a topic without articles says so kindly and leads on', async ({ newVisitor }) => {
    const page = await openNarrow(newVisitor, sitePaths.category(slugs.category))
    expect(await page.getByRole('heading', { name: 'There are no articles here yet' }).isVisible()).toBe(true)
    expect(await page.getByRole('link', { name: 'all articles' }).getAttribute('href')).toBe(sitePaths.posts())
    await page.goto(sitePaths.posts())
    expect(await page.getByRole('main').getByRole('link', { name: 'A topic without articles' }).count(), 'it is not offered').toBe(0)
  })

  test('a person without a picture has a monogram', async ({ newVisitor }) => {
    const page = await openNarrow(newVisitor, sitePaths.person(slugs.person))
    expect(await page.getByText('NN', { exact: true }).isVisible()).toBe(true)
    await openNarrow(newVisitor, sitePaths.people())
  })

  test.for([
    // In Los Angeles clocks go forward an hour on 8 March 2026 and back on 1 November.
    ['2026-11-22T09:00:00Z', 'Open now, until 2:30 AM'],
    ['2026-11-22T10:30:00Z', 'Closed now, opens on Saturday at 10:00 PM'],
    ['2026-03-08T10:15:00Z', 'Open now, until 3:30 AM'],
    ['2026-11-01T09:45:00Z', 'Open now, until 2:30 AM'],
  ])('hours across midnight are right at %s', async ([instant, expected], { newVisitor }) => {
    // The visitor's own clock is in another zone on purpose.
    const { page } = await newVisitor({ viewport: narrow, timezoneId: 'Asia/Kolkata' })
    await page.clock.setFixedTime(instant!)
    await page.goto(sitePaths.location(slugs.location))
    await page.getByText(expected!).waitFor()
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    expect(await page.getByText('10:00 PM to 2:30 AM the next day').isVisible()).toBe(true)
  })
})

test('a title of 200 characters is not accepted', async () => {
  const owner = adminApi('owner')
  await expect(owner.publish('post', postWith('bad-input-too-long', { title: 'x'.repeat(200) }))).rejects.toThrow(/title.*160|160/)
})
