import { formTokenResponse } from '@practice/shared/forms/form-guard'
import { apiPaths, sitePaths } from '@practice/shared/paths'
import { describe, expect } from 'vitest'
import { demoPost, readApi } from '../support/demo-content.js'
import { untilFormMayBeSent } from '../support/filling-in-time.js'
import { fillInComment } from '../support/forms.js'
import { fetchPage } from '../support/public-page.js'
import { test } from '../support/visitor.js'

describe.for([
  ['with JavaScript', true],
  ['without JavaScript', false],
] as const)('a reader %s', ([, javaScriptEnabled]) => {
  test('leaves a reply that only they see, chooses other words for it, and takes it back', async ({ newVisitor }) => {
    const { page } = await newVisitor({ javaScriptEnabled })
    const post = await demoPost()
    const text = `What helped me was walking, JavaScript ${javaScriptEnabled}.`
    await page.goto(sitePaths.post(post.slug))
    await fillInComment(page, { name: 'A Reader', email: 'a.reader@example.com', text })
    await untilFormMayBeSent(page)
    await page.getByRole('button', { name: 'Post comment' }).click()
    await page.getByRole('heading', { level: 1, name: 'Thank you for your comment' }).waitFor()
    expect(new URL(page.url()).pathname).toMatch(/^\/comments\/[a-z0-9]+\.[\w-]{43}$/)
    const { body } = await fetchPage(sitePaths.post(post.slug))
    expect(body).not.toContain(text)
    expect(body).not.toContain('a.reader@example.com')

    await page.getByText('It is waiting for review.').waitFor()
    const own = page.getByRole('region', { name: 'What you wrote' })
    expect(await own.textContent()).toContain(text)
    await page.getByRole('textbox', { name: 'Comment' }).fill('Better words.')
    await untilFormMayBeSent(page)
    await page.getByRole('button', { name: 'Save the change' }).click()
    await own.getByText('Your change is saved').waitFor()
    expect(await own.textContent()).toContain('Better words.')
    // As if it were opened on another day.
    const response = await page.goto(page.url().replace(/#.*/, ''))
    const headers = response?.headers() ?? {}
    expect([headers['cache-control'], headers['x-robots-tag'], headers['referrer-policy']]).toEqual(['no-store', 'noindex, nofollow', 'no-referrer'])
    expect(await own.textContent()).toContain('Better words.')
    await page.getByText('Withdraw this comment').click()
    await page.getByRole('button', { name: 'Yes, erase my comment' }).click()
    await page.getByRole('heading', { level: 1, name: 'You have withdrawn this comment' }).waitFor()
    expect(await page.locator('main').textContent()).not.toContain('Better words.')
  })

  test('is asked to look again at what may say too much, and may post it as it is', async ({ newVisitor }) => {
    const { page } = await newVisitor({ javaScriptEnabled })
    const post = await demoPost()
    await page.goto(sitePaths.post(post.slug))
    await fillInComment(page, { name: 'A Reader', email: 'a.reader@example.com', text: `As a client I can say: call me at (213) 555-0142. JavaScript ${javaScriptEnabled}.` })
    await untilFormMayBeSent(page)
    await page.getByRole('button', { name: 'Post comment' }).click()
    const question = page.getByRole('group', { name: 'Please look at this again before you post' })
    await question.waitFor()
    expect(await question.getByRole('link').allTextContents()).toEqual(['“(213) 555-0142” reads like a phone number', '“As a client” reads like a hint that you are or were a client here'])
    if (javaScriptEnabled) expect(await question.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.getByRole('textbox', { name: 'Comment' }).fill('Call me at (213) 555-0142.')
    await page.getByRole('button', { name: 'Post it as it is' }).click()
    await page.getByRole('heading', { level: 1, name: 'Thank you for your comment' }).waitFor()
  })

  test('is told what is wrong, and finds everything typed still there', async ({ newVisitor }) => {
    const { page, ...reader } = await newVisitor({ javaScriptEnabled })
    reader.expectConsoleError(/status of 400/)
    const post = await demoPost()
    await page.goto(sitePaths.post(post.slug))
    await fillInComment(page, { name: 'A Reader', email: 'not an address', text: 'Typed with care.' })
    await page.getByRole('button', { name: 'Post comment' }).click()
    const summary = page.getByRole('group', { name: 'There is a problem' })
    await summary.waitFor()
    expect(await page.getByLabel('Name').inputValue()).toBe('A Reader')
    expect(await page.getByLabel('Email').inputValue()).toBe('not an address')
    expect(await page.getByRole('textbox', { name: 'Comment' }).inputValue()).toBe('Typed with care.')
    expect(await page.getByLabel('Email').getAttribute('aria-invalid')).toBe('true')
    if (javaScriptEnabled) expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true)
    await summary.getByRole('link').first().click()
    expect(await page.getByLabel('Email').evaluate((element) => element === document.activeElement)).toBe(true)
  })
})

test('a reader in danger is shown whom to reach at once, without losing the place', async ({ reader: { page } }) => {
  await page.goto(sitePaths.post((await demoPost()).slug))
  const text = page.getByRole('textbox', { name: 'Comment' })
  await text.pressSequentially('They would all be better off without me.')
  const help = page.getByRole('region', { name: 'Please do not wait for us' })
  await help.getByRole('link', { name: 'Text 988' }).waitFor()
  expect(await text.evaluate((element) => element === document.activeElement)).toBe(true)
  await text.fill('')
  expect(await help.isVisible()).toBe(true)
})

test('a reply that is sent too fast is kept and can be sent again', async ({ newVisitor }) => {
  const { page, ...reader } = await newVisitor({ javaScriptEnabled: false })
  reader.expectConsoleError(/status of 400/)
  const post = await demoPost()
  await page.goto(sitePaths.post(post.slug))
  await fillInComment(page, { name: 'Quick', email: 'quick@example.com', text: 'Sent in a second.' })
  // The token is exchanged for one of this moment as the form leaves: on a busy machine even a click outlasts the rule.
  await page.route('**/*', async (route) => {
    const sent = new URLSearchParams(route.request().postData() ?? '')
    sent.set('token', (await readApi(apiPaths.formToken('comment'), formTokenResponse)).token)
    await route.continue({ postData: sent.toString() })
  }, { times: 1 })
  await page.getByRole('button', { name: 'Post comment' }).click()
  await page.getByRole('group', { name: 'There is a problem' }).waitFor()
  expect(await page.getByRole('textbox', { name: 'Comment' }).inputValue()).toBe('Sent in a second.')
  await untilFormMayBeSent(page)
  await page.getByRole('button', { name: 'Post comment' }).click()
  await page.getByRole('heading', { level: 1, name: 'Thank you for your comment' }).waitFor()
})
