import { apiPaths, sitePaths } from '@practice/shared/paths'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { untilFormMayBeSent } from '../support/filling-in-time.js'
import { decide } from '../support/comments.js'
import { fillInComment } from '../support/forms.js'
import type { MailServer } from '../support/mail-server.js'
import { startMailServer } from '../support/mail-server.js'
import type { RunningStack } from '../support/stack.js'
import { startStack } from '../support/stack.js'
import { signIn } from '../support/staff.js'
import { watchSite } from '../support/visited-site.js'
import { test } from '../support/visitor.js'
import { waitUntil } from '../support/wait-until.js'

let attacked: RunningStack
let mail: MailServer
beforeAll(async () => {
  mail = await startMailServer()
  attacked = await startStack({ COMMENTS_BEFORE_PROOF: '1', SMTP_URL: mail.url, MAIL_FROM: 'practice@example.com' })
  // What robots send is not even well made.
  for (let sent = 0; sent < 2; sent += 1) await fetch(`${attacked.siteUrl}${apiPaths.comments()}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
})
afterAll(async () => {
  await attacked.stop()
  await mail.stop()
})

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
  await fillInComment(page, { name: 'A Reader', email: address, text: 'Sent while robots were about.' })
  await untilFormMayBeSent(page)
}

const received = (page: Page) => page.getByRole('heading', { level: 1, name: 'Thank you for your comment' }).waitFor()

const address = 'a.reader@example.com'

/** Approves the comment whose page is open, and confirms mails about replies from the one that comes then. */
const confirmMails = async (page: Page) => {
  const { email, password } = attacked.signIns.editor
  const editor = await signIn({ dataFolder: '', fetch: (path, init) => fetch(`${attacked.cmsUrl}${path}`, init) }, email, password)
  const [, id = ''] = /\/comments\/([a-z0-9]+)\./.exec(page.url()) ?? []
  expect((await decide(editor, [id], 'approve')).status).toBe(200)
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
