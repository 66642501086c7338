import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { expect, inject, test as base } from 'vitest'
import { openSignedIn, signInToAdmin } from './admin-screen.js'
import { launchChromium } from './chromium.js'
import type { SignInRole } from './sign-ins.js'

/** Somebody with a browser of their own. What goes wrong in it, seen or unseen, fails the test. */
export interface Visitor {
  page: Page
  context: BrowserContext
  /** Allows console errors that belong to the story, for example that an address answers 404. */
  expectConsoleError(pattern: RegExp): void
}

/**
 * Somebody of the practice, signed in to the admin panel: with what the run's only sign-in gave, since the CMS allows five
 * in five minutes, unless the story is about the sign-in form.
 */
type NewStaff = (role: SignInRole, options?: { throughTheForm: boolean }) => Promise<Visitor>
interface VisitorOptions extends BrowserContextOptions {
  /** Does nothing with a page until the story says so; others move the pointer, and so load the application, as soon as the page is there. */
  still?: boolean
}
type NewVisitor = (options?: VisitorOptions) => Promise<Visitor>

interface Watched {
  visitor: Visitor
  problems: () => string[]
}

const ownOrigins = (): string[] => [inject('siteUrl'), inject('cmsUrl'), new URL(inject('examplePages').unavailable.url).origin]

const isOwnAddress = (address: string, site: string): boolean => /^(?:data|blob|about):/.test(address) || [...ownOrigins(), site].includes(new URL(address).origin)

/** Sets a flag that harmless pages never set; scripts of our XSS attempts try to. */
export const attackFlag = 'attackRan'

const movePointerOnArrival = (): void =>
  document.addEventListener('DOMContentLoaded', () => {
    for (const clientX of [1, 2]) document.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX }))
  })

const watch = async (browser: Browser, { still = false, ...options }: VisitorOptions): Promise<Watched> => {
  const context = await browser.newContext({ baseURL: inject('siteUrl'), locale: 'en-US', ...options })
  context.setDefaultTimeout(15_000)
  const seen: string[] = []
  const expected: RegExp[] = []
  context.on('request', (request) => {
    if (!isOwnAddress(request.url(), options.baseURL ?? '')) seen.push(`request to another host: ${request.url()}`)
  })
  // Violations of the content security policy are console errors too.
  context.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console error on ${message.page()?.url() ?? 'a page'}: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => seen.push(`uncaught error: ${error.error().message}`))
  context.on('dialog', (dialog) => {
    seen.push(`a dialog opened: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await context.exposeFunction(attackFlag, (place: string) => seen.push(`a script ran that somebody typed in: ${place}`))
  if (!still) await context.addInitScript(movePointerOnArrival)
  const page = await context.newPage()
  return {
    visitor: { page, context, expectConsoleError: (pattern) => expected.push(pattern) },
    problems: () => seen.filter((problem) => !expected.some((pattern) => pattern.test(problem))),
  }
}

/** Strapi's admin asks for paid features although there are none, and the browser logs each answer 404. */
const featuresOfOtherEditions = /status of 404 .*\/(?:ai-feature-config|ai-localization-jobs)/

export const test = base.extend<{ browser: Browser; newVisitor: NewVisitor; newStaff: NewStaff; reader: Visitor }>({
  browser: [
    // Vitest reads from this pattern what a fixture needs: nothing here.
    async ({}, use) => {
      const browser = await launchChromium()
      await use(browser)
      await browser.close()
    },
    // A browser for all files of a worker: everybody in them has a context of their own, which is as good as a browser of their own.
    { scope: 'worker' },
  ],
  newVisitor: async ({ browser }, use) => {
    const watched: Watched[] = []
    await use(async (options = {}) => {
      const one = await watch(browser, options)
      watched.push(one)
      return one.visitor
    })
    for (const { visitor } of watched) await visitor.context.close()
    expect(watched.flatMap(({ problems }) => problems())).toEqual([])
  },
  newStaff: async ({ newVisitor }, use) => {
    await use(async (role, { throughTheForm } = { throughTheForm: false }) => {
      const visitor = await newVisitor({ baseURL: inject('cmsUrl'), permissions: ['clipboard-read', 'clipboard-write'] })
      visitor.expectConsoleError(featuresOfOtherEditions)
      if (throughTheForm) await signInToAdmin(visitor.page, inject('signIns')[role])
      else await openSignedIn(visitor.context, visitor.page, { cms: inject('cmsUrl'), token: inject('adminTokens')[role] })
      return visitor
    })
  },
  /** A reader with an ordinary desktop browser. */
  reader: async ({ newVisitor }, use) => {
    await use(await newVisitor())
  },
})
