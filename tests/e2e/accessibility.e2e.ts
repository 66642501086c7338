import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { sitePaths } from '@practice/shared/paths'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { demoCategorySlug, demoPost } from '../support/demo-content.js'
import { untilFormMayBeSent } from '../support/filling-in-time.js'
import { test } from '../support/visitor.js'
import { waitUntil } from '../support/wait-until.js'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface WindowWithAxe extends Window {
  axe: { run(context: Document, options: object): Promise<AxeResults> }
}

const violationsOn = async (page: Page): Promise<string[]> => {
  // Evaluated through the debugger, which the page's content security policy does not bind.
  await page.evaluate(axeSource)
  const { violations } = await page.evaluate(
    (values) => (window as unknown as WindowWithAxe).axe.run(document, { runOnly: { type: 'tag', values } }),
    levels,
  )
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')})`)
}

const pages = {
  'the home page': async () => sitePaths.home(),
  'the list of articles': async () => sitePaths.posts(),
  'an article': async () => sitePaths.post((await demoPost()).slug),
  'a topic': async () => sitePaths.category(await demoCategorySlug()),
  'the list of people': async () => sitePaths.people(),
  'a person': async () => sitePaths.person((await demoPost()).authors[0]!.slug),
  'the list of locations': async () => sitePaths.locations(),
  'a location': async () => sitePaths.location('los-angeles'),
  'the contact form': async () => sitePaths.contact(),
  'the confirmation of an enquiry': async () => sitePaths.contactReceived('HT-0000-0000'),
  'the confirmation of a comment': async () => sitePaths.commentReceived((await demoPost()).slug),
  'a standing page': async () => sitePaths.page('privacy'),
  'a page that is not there': async () => '/no-such-page',
}

describe.for(['light', 'dark'] as const)('in %s colors', (colorScheme) => {
  test.for(Object.entries(pages))('%s has no violation that axe can find', async ([, address], { newVisitor }) => {
    const { page, ...reader } = await newVisitor({ colorScheme, reducedMotion: 'reduce' })
    reader.expectConsoleError(/status of 404/)
    await page.goto(await address())
    expect(await violationsOn(page)).toEqual([])
  })

  test('a form with errors has no violation that axe can find', async ({ newVisitor }) => {
    const { page, ...reader } = await newVisitor({ colorScheme, reducedMotion: 'reduce' })
    reader.expectConsoleError(/status of 400/)
    await page.goto(sitePaths.contact())
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('group', { name: 'There is a problem' }).waitFor()
    expect(await violationsOn(page)).toEqual([])
  })
})

describe('with the keyboard alone', () => {
  test('the first stop skips to the main content', async ({ reader: { page } }) => {
    await page.goto('/')
    await page.keyboard.press('Tab')
    const skipLink = page.getByRole('link', { name: 'Skip to main content' })
    expect(await skipLink.evaluate((element) => element === document.activeElement)).toBe(true)
    const box = await skipLink.boundingBox()
    expect(box && box.x >= 0 && box.y >= 0, 'it is in view').toBe(true)
    await page.keyboard.press('Enter')
    await waitUntil('the main content has the focus', () => page.getByRole('main').evaluate((element) => element === document.activeElement))
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })

  test('every stop shows where the focus is', async ({ reader: { page } }) => {
    await page.goto('/')
    for (let stop = 0; stop < 15; stop += 1) {
      await page.keyboard.press('Tab')
      const shown = await page.evaluate(() => {
        const hasRing = ({ outlineStyle, outlineWidth, boxShadow }: CSSStyleDeclaration) => (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
        const focused = document.activeElement ?? document.body
        // A link that fills its card draws the ring around the card.
        return [getComputedStyle(focused), getComputedStyle(focused, '::after'), getComputedStyle(focused.closest('article, li') ?? focused)].some(hasRing)
      })
      expect(shown, await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120))).toBe(true)
    }
  })

  test('a comment can be written and sent', async ({ reader: { page } }) => {
    const post = await demoPost()
    await page.goto(sitePaths.post(post.slug))
    await page.getByRole('textbox', { name: 'Name' }).focus()
    await page.keyboard.type('Kay')
    await page.keyboard.press('Tab')
    await page.keyboard.type('kay@example.com')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Written without a mouse.')
    await untilFormMayBeSent(page)
    await page.keyboard.press('Tab')
    expect(await page.getByRole('button', { name: 'Post comment' }).evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Thank you for your comment' }).waitFor()
  })
})
