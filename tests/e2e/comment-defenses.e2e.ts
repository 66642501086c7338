import { apiPaths, sitePaths } from '@practice/shared/paths'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import type { BareStack } from '../support/bare-stack.js'
import { startBareStack } from '../support/bare-stack.js'
import { decide } from '../support/comments.js'
import { makePublished } from '../support/documents.js'
import { untilFormMayBeSent } from '../support/filling-in-time.js'
import { fillInComment } from '../support/forms.js'
import type { MailServer } from '../support/mail-server.js'
import { startMailServer } from '../support/mail-server.js'
import { watchSite } from '../support/visited-site.js'
import { test } from '../support/visitor.js'
import { waitUntil } from '../support/wait-until.js'

let attacked: BareStack
let article: string
let mail: MailServer
beforeAll(async () => {
  mail = await startMailServer()
  attacked = await startBareStack({ COMMENTS_BEFORE_PROOF: '1', SMTP_URL: mail.url, MAIL_FROM: 'practice@example.com' })
  article = sitePaths.post((await makePublished(attacked.owner, 'post')).slug)
  // What robots send is not even well made.
  for (let sent = 0; sent < 2; sent += 1) await fetch(`${attacked.siteUrl}${apiPaths.comments()}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
})
afterAll(async () => {
  await attacked.stop()
  await mail.stop()
})

const open = async (browser: Browser, options: { javaScriptEnabled: boolean }) => {
  const context = await browser.newContext({ baseURL: attacked.siteUrl, ...options })
  context.setDefaultTimeout(30_000)
  const seen = await watchSite(context, attacked.siteUrl)
  const page = await context.newPage()
  await page.goto(article)
  return { page, seen }
}

const fillIn = async (page: Page) => {
  await fillInComment(page, { name: 'A Reader', email: address, text: 'Sent while robots were about.' })
  await untilFormMayBeSent(page)
}

const received = (page: Page) => page.getByRole('heading', { level: 1, name: 'Thank you for your comment' }).waitFor()

const address = 'a.reader@example.com'

/** Approves the comment whose page is open, and confirms mails about replies from the one that comes then. */
const confirmMails = async (page: Page) => {
  const [, id = ''] = /\/comments\/([a-z0-9]+)\./.exec(page.url()) ?? []
  expect((await decide(attacked.owner, [id], 'approve')).status).toBe(200)
  const letter = await waitUntil('the mail comes', () => mail.received.find(({ to }) => to.includes(address)), { seconds: 20 })
  const [link = ''] = /http\S+\/comments\/mail\/[\w.-]+/.exec(letter.text) ?? []
  await page.goto(link)
  await page.getByRole('heading', { level: 1, name: 'Would you like an email when somebody replies?' }).waitFor()
  await page.getByRole('button', { name: 'Yes, email me' }).click()
  await page.getByRole('heading', { level: 1, name: 'You get an email when somebody replies' }).waitFor()
  await page.getByRole('link', { name: 'Read your comment and its replies' }).click()
  await page.locator(`#comment-${id}`).waitFor()
}

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
    await page.getByLabel('Email me when somebody replies').check()
    await post.click()
    await received(page)
    await confirmMails(page)
    await page.goto(article)
    await fillIn(page)
    await post.click()
    await page.getByText('please send it again in a few minutes').waitFor()
    expect(await page.getByRole('textbox', { name: 'Comment' }).inputValue()).toBe('Sent while robots were about.')
    await page.context().close()
  })
})
