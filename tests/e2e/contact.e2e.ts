import { sitePaths } from '@practice/shared/paths'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { untilFormMayBeSent } from '../support/filling-in-time.js'
import { demoPost } from '../support/demo-content.js'
import { fillInEnquiry } from '../support/forms.js'
import { fetchPage } from '../support/public-page.js'
import { test } from '../support/visitor.js'

// The address changes a moment before the page does, so what is on it is waited for.
const received = (page: Page) => page.getByRole('heading', { level: 1, name: 'Thank you, we have your message' }).waitFor()

describe.for([
  ['with JavaScript', true],
  ['without JavaScript', false],
] as const)('somebody who looks for help, %s,', ([, javaScriptEnabled]) => {
  test('contacts the practice and gets a reference', async ({ newVisitor }) => {
    const { page } = await newVisitor({ javaScriptEnabled })
    await page.goto(sitePaths.contact())
    await fillInEnquiry(page, { name: 'Robin Example', email: 'robin@example.com' })
    await untilFormMayBeSent(page)
    await page.getByRole('button', { name: 'Send' }).click()
    await received(page)
    expect(await page.getByRole('main').innerText()).toMatch(/HT-[0-9A-Z]{4}-[0-9A-Z]{4}/)
  })

  test('clicks twice, loads the answer again, goes back and sends again, and has written once', async ({ newVisitor }) => {
    const { page } = await newVisitor({ javaScriptEnabled })
    await page.goto(sitePaths.contact())
    await fillInEnquiry(page, { name: 'Robin Twice', email: 'robin.twice@example.com' })
    await untilFormMayBeSent(page)
    await page.getByRole('button', { name: 'Send' }).dblclick()
    await received(page)
    const first = await page.getByText(/HT-[0-9A-Z]{4}-[0-9A-Z]{4}/).innerText()
    await page.reload()
    await received(page)
    expect(await page.getByText(/HT-[0-9A-Z]{4}-[0-9A-Z]{4}/).innerText()).toBe(first)
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Contact us' }).waitFor()
    // Browsers put back what was typed into a page that they load again; a form without it cannot be sent.
    if ((await page.getByLabel('Your name').inputValue()) !== 'Robin Twice') return
    await page.getByRole('button', { name: 'Send' }).click()
    await received(page)
    expect(await page.getByText(/HT-[0-9A-Z]{4}-[0-9A-Z]{4}/).innerText()).toBe(first)
  })

  test('is shown whom to reach at once when in danger, and can still write', async ({ newVisitor }) => {
    const { page } = await newVisitor({ javaScriptEnabled })
    const help = page.getByRole('region', { name: 'Please do not wait for us' })
    await page.goto(sitePaths.contact())
    await fillInEnquiry(page, { name: 'Robin Example', email: 'robin@example.com', message: 'I do not want to be alive anymore.' })
    if (javaScriptEnabled) {
      await help.getByRole('link', { name: 'Call 988' }).waitFor()
      expect(await page.getByRole('link', { name: 'Call 911 in an emergency' }).getAttribute('href')).toBe('tel:911')
    }
    await untilFormMayBeSent(page)
    await page.getByRole('button', { name: 'Send' }).click()
    await received(page)
    expect(new URL(page.url()).pathname).toMatch(/^\/contact\/received\//)
    await help.getByRole('link', { name: 'Call 988' }).waitFor()
    expect(await help.innerText()).toContain('Nobody at the practice watches this page around the clock')
  })

  test('is told what is missing, and finds everything typed still there', async ({ newVisitor }) => {
    const { page, ...visitor } = await newVisitor({ javaScriptEnabled })
    visitor.expectConsoleError(/status of 400/)
    await page.goto(sitePaths.contact())
    await fillInEnquiry(page, { name: 'Robin Example', email: '', safeContactNote: 'After 5 p.m. only' })
    await untilFormMayBeSent(page)
    await page.getByRole('button', { name: 'Send' }).click()
    const summary = page.getByRole('group', { name: 'There is a problem' })
    await summary.waitFor()
    expect(await summary.getByRole('link', { name: /email/i }).count()).toBe(1)
    expect(await page.getByLabel('Your name').inputValue()).toBe('Robin Example')
    expect(await page.getByLabel('Anything we should know to reach you safely').inputValue()).toBe('After 5 p.m. only')
    expect(await page.getByLabel('By video (telehealth)').isChecked()).toBe(true)
    expect(await page.getByLabel('You may use these details to answer me').isChecked()).toBe(true)
  })
})

test('the contact form knows which location the reader came from', async ({ reader: { page } }) => {
  await page.goto(sitePaths.contact('orange-county'))
  expect(await page.getByRole('radio', { name: 'Orange County' }).isChecked()).toBe(true)
})

describe('somebody who found a mistake in an article', () => {
  test('writes from there about it, by its name', async ({ reader: { page } }) => {
    const post = await demoPost()
    await page.goto(sitePaths.post(post.slug))
    await page.getByRole('link', { name: 'Tell us which sentence' }).click()
    await page.waitForURL(`**${sitePaths.contactAbout(post.slug)}`)
    expect(await page.getByLabel('A short message').inputValue()).toContain(`“${post.title}”`)
  })

  test.for(['no-such-article', '%22%3E%3Cscript%3E', '../site', ''])('finds the form as it is when the address names none: %j', async (named) => {
    const { status, body } = await fetchPage(`/contact?article=${named}`)
    expect(status).toBe(200)
    expect(body).not.toContain('About the article')
  })
})
