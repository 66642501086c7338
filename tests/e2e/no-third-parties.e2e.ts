import type { PageType } from '@practice/shared/accessibility/checks'
import { loadedResources, otherHosts, storedEntries } from '@practice/shared/privacy/visitor-footprint'
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { untilFormMayBeSent } from '../support/filling-in-time.js'
import { fillInComment, fillInEnquiry } from '../support/forms.js'
import { openSettled, settle } from '../support/settle.js'
import { storedIn, watchSite } from '../support/visited-site.js'
import { test } from '../support/visitor.js'

/** The one that only exists while the CMS is down is on a site of its own; nobody can click through to it. */
const pages = () => Object.entries(inject('examplePages')).filter(([type]) => type !== ('unavailable' satisfies PageType))

/** Buttons, fields and links of this site, one of each look: twenty cards in a list are one kind of control. */
const kindsOfControls = (page: Page): Promise<{ kind: string; place: string }[]> =>
  page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>('button, summary, input:not([type=hidden]), select, textarea, a[href^="/"], a[href^="#"]')
    const kinds = new Map<string, string>()
    const path = (element: Element): string => {
      const parent = element.parentElement
      if (!parent || element.id) return element.id ? `[id="${element.id}"]` : element.tagName.toLowerCase()
      return `${path(parent)} > :nth-child(${[...parent.children].indexOf(element) + 1})`
    }
    for (const element of controls) {
      if (!element.checkVisibility()) continue
      const kind = [element.tagName, element.className, element.getAttribute('type'), element.parentElement?.className, element.closest('header, main, footer, nav')?.tagName].join(' ')
      if (!kinds.has(kind)) kinds.set(kind, path(element))
    }
    return [...kinds].map(([kind, place]) => ({ kind, place }))
  })

/** Focuses and clicks a control, wherever it is: the skip link, for one, is out of the mouse's reach. @returns whether it was there */
const use = async (page: Page, place: string): Promise<boolean> => {
  const before = page.url()
  let isThere = false
  await settle(page, async () => {
    const used = await page.evaluate((selector) => {
      const control = document.querySelector<HTMLElement>(selector)
      if (!control?.checkVisibility()) return undefined
      control.focus()
      control.click()
      return { leadsTo: control instanceof HTMLAnchorElement ? control.href : '' }
    }, place)
    isThere = used !== undefined
    if (used?.leadsTo && used.leadsTo !== before) await page.waitForURL((url) => url.href !== before)
  })
  return isThere
}

/** Uses the kinds of controls on a page that were not used on another page before. */
const useEveryKind = async (page: Page, url: string, used: Set<string>): Promise<void> => {
  await openSettled(page, url)
  for (const { kind, place } of await kindsOfControls(page)) {
    if (used.has(kind)) continue
    if (page.url() !== url) await openSettled(page, url)
    if (await use(page, place)) used.add(kind)
  }
}

const sendBothForms = async (page: Page): Promise<void> => {
  await openSettled(page, inject('examplePages').post.url)
  await fillInComment(page, { name: 'Ari', email: 'ari@example.com', text: 'Nobody has to know that I was here.' })
  await untilFormMayBeSent(page)
  await page.getByRole('button', { name: 'Post comment' }).click()
  await page.waitForURL('**/comments/*')
  await openSettled(page, inject('examplePages').contact.url)
  await fillInEnquiry(page, { name: 'Ari', email: 'ari@example.com' })
  await untilFormMayBeSent(page)
  await page.getByRole('button', { name: 'Send' }).click()
  await page.waitForURL('**/contact/received/**')
}

const listed = ({ kind, path }: (typeof loadedResources)[number]) => `${kind} ${path}`

const iconOfTab = 'other /favicon.svg'

/** The entry of the list that a request belongs to: the one with the longest path that fits. */
const entryOf = (request: string): string => {
  const [kind = '', path = ''] = request.split(' ')
  const fitting = loadedResources.filter((entry) => entry.kind === kind && path.startsWith(entry.path))
  const [closest] = fitting.sort((one, other) => other.path.length - one.path.length)
  return closest ? listed(closest) : `not on the list: ${request}`
}

describe('a visitor who goes everywhere and uses everything', () => {
  test.for([{ width: 1280, height: 900 }, { width: 390, height: 800 }])('is not told on to anybody, $width px wide', { timeout: 300_000 }, async (viewport, { newVisitor }) => {
    const { page, context, ...visitor } = await newVisitor({ viewport, reducedMotion: 'reduce' })
    visitor.expectConsoleError(/status of 4\d\d/)
    const seen = await watchSite(context, inject('siteUrl'))
    const used = new Set<string>()
    for (const [type, { url }] of pages()) {
      await useEveryKind(page, url, used)
      expect(await storedIn(page), `what is kept after ${type}`).toEqual(storedEntries)
    }
    await sendBothForms(page)

    expect(await storedIn(page)).toEqual(storedEntries)
    expect(seen.setsCookies).toEqual([])
    expect(seen.policyViolations).toEqual([])
    expect([...seen.otherHosts]).toEqual(otherHosts)
    const loaded = new Set([...seen.requests].map(entryOf))
    // A browser that draws no tabs has no use for their icon.
    loaded.add(iconOfTab)
    expect([...loaded].sort(), 'exactly what the privacy page lists').toEqual(loadedResources.map(listed).sort())
    console.log(`${pages().length} kinds of pages, ${used.size} kinds of controls, ${seen.requests.size} addresses: 0 cookies, 0 stored entries, 0 other hosts, 0 policy violations`)
  })
})
