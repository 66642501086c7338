import { apiPaths, sitePaths } from '@practice/shared/paths'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { untilFormMayBeSent } from '../support/filling-in-time.js'
import { fillInComment } from '../support/forms.js'
import type { RunningStack } from '../support/stack.js'
import { startStack } from '../support/stack.js'
import { watchSite } from '../support/visited-site.js'
import { test } from '../support/visitor.js'

let attacked: RunningStack
beforeAll(async () => {
  attacked = await startStack({ COMMENTS_BEFORE_PROOF: '1' })
  // What robots send is not even well made.
  for (let sent = 0; sent < 2; sent += 1) await fetch(`${attacked.siteUrl}${apiPaths.comments()}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
})
afterAll(() => attacked.stop())

const article = sitePaths.post('the-stages-of-psychotherapy')

const open = async (browser: Browser, options: { javaScriptEnabled: boolean }) => {
  const context = await browser.newContext({ baseURL: attacked.siteUrl, ...options })
  context.setDefaultTimeout(30_000)
  const seen = await watchSite(context, attacked.siteUrl)
  const page = await context.newPage()
  await page.goto(article)
  return { page, seen }
}

const fillIn = async (page: Page) => {
  await fillInComment(page, { name: 'A Reader', email: 'a.reader@example.com', text: 'Sent while robots were about.' })
  await untilFormMayBeSent(page)
}

const received = (page: Page) => page.getByRole('heading', { level: 1, name: 'Thank you for your comment' }).waitFor()

describe('while robots send comments, a reader', () => {
  test('has nothing to solve: the browser does the work, says so, and loads what it needs only then', async ({ browser }) => {
    const { page, seen } = await open(browser, { javaScriptEnabled: true })
    await fillIn(page)
    const chunks = () => [...seen.requests].filter((request) => /\/prove-/.test(request))
    expect(chunks()).toEqual([])
    const status = page.getByRole('status').filter({ hasText: 'your browser does a small calculation first' })
    await page.getByRole('button', { name: 'Post comment' }).press('Enter')
    await status.waitFor()
    await received(page)
    expect(chunks()).toHaveLength(1)
    expect([[...seen.otherHosts], seen.policyViolations]).toEqual([[], []])
    await page.context().close()
  })

  test('is heard without JavaScript too, as long as there is room, and is told when there is none', async ({ browser }) => {
    const { page } = await open(browser, { javaScriptEnabled: false })
    const post = page.getByRole('button', { name: 'Post comment' })
    await fillIn(page)
    await post.click()
    await received(page)
    await page.goto(article)
    await fillIn(page)
    await post.click()
    await page.getByText('please send it again in a few minutes').waitFor()
    expect(await page.getByRole('textbox', { name: 'Comment' }).inputValue()).toBe('Sent while robots were about.')
    await page.context().close()
  })
})
