import { sitePaths } from '@practice/shared/paths'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { adminApi } from '../support/admin-api.js'
import { demoPosts } from '../support/demo-content.js'
import { untilFormMayBeSent } from '../support/filling-in-time.js'
import { fillInComment, fillInEnquiry } from '../support/forms.js'
import { fetchPage } from '../support/public-page.js'
import { linkByTitle, textEditor } from '../support/text-editor.js'
import { test } from '../support/visitor.js'
import { waitUntil } from '../support/wait-until.js'

const listOf = (kind: string) => `/admin/content-manager/collection-types/api::${kind}.${kind}?page=1&pageSize=10&sort=createdAt:DESC`

/** Writes a post as a clinician would, with a link found by its title, and publishes it. */
const writeAndPublish = async (page: Page, { title, linkTo }: { title: string; linkTo: string }): Promise<void> => {
  await page.goto(listOf('post'))
  await page.getByRole('link', { name: 'Create new entry' }).first().click()
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill(title)
  await page.getByRole('textbox', { name: 'Summary' }).fill('What a quiet hour can do, and how to find one.')
  await textEditor(page).click()
  await page.keyboard.type('Find an hour for yourself. Before you begin, read ')
  await linkByTitle(page, linkTo)
  await page.keyboard.type('. It helps.')
  const address = page.getByRole('textbox', { name: 'Address' })
  await waitUntil('the address is made from the title', async () => (await address.inputValue()) !== '')
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.getByRole('status', { name: 'published' }).first().waitFor()
}

/** Other journeys expect the newest article to be one of the demo's. */
const removePost = async (adminAddress: string): Promise<void> => {
  const documentId = new URL(adminAddress).pathname.split('/').at(-1) ?? ''
  await adminApi('owner').remove('post', documentId)
}

test('a post is written, read, commented on and moderated', async ({ newStaff, newVisitor, onTestFinished }) => {
  const title = 'A quiet hour for yourself'
  const linkedPost = (await demoPosts()).at(-1)!
  const clinician = await newStaff('clinician')
  await writeAndPublish(clinician.page, { title, linkTo: linkedPost.title })
  const clinicianScreen = clinician.page.url()
  onTestFinished(() => removePost(clinicianScreen))

  const { page } = await newVisitor()
  await waitUntil('the home page shows the new post', async () => (await fetchPage('/')).body.includes(title))
  await page.goto('/')
  await page.getByRole('main').getByRole('link', { name: title }).first().click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  const postPath = new URL(page.url()).pathname
  await page.getByRole('article').getByRole('link', { name: linkedPost.title }).click()
  await page.getByRole('heading', { level: 1, name: linkedPost.title }).waitFor()
  expect(new URL(page.url()).pathname).toBe(sitePaths.post(linkedPost.slug))
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()

  const comment = 'Sunday mornings work best for me.'
  await fillInComment(page, { name: 'Sam R.', email: 'sam.reader@example.com', text: comment })
  await untilFormMayBeSent(page)
  await page.getByRole('button', { name: 'Post comment' }).click()
  await page.getByRole('heading', { level: 1, name: 'Thank you for your comment' }).waitFor()
  expect((await fetchPage(postPath)).body).not.toContain(comment)

  const editor = await newStaff('editor', { throughTheForm: true })
  await editor.page.goto(listOf('comment'))
  const row = editor.page.getByRole('row').filter({ hasText: comment })
  await row.getByRole('button', { name: 'Approve' }).click()
  await row.getByText('Approved').waitFor()

  await waitUntil('the post shows the comment', async () => (await fetchPage(postPath)).body.includes(comment))
  await page.goto(postPath)
  expect(await page.getByRole('article', { name: 'Sam R.' }).innerText()).toContain(comment)
  expect(await page.content()).not.toContain('sam.reader@example.com')
})

test('an enquiry sent with JavaScript off reaches front desk, and nobody else', async ({ newVisitor, newStaff }) => {
  const { page } = await newVisitor({ javaScriptEnabled: false })
  await page.goto(sitePaths.contact())
  await fillInEnquiry(page, { name: 'Jo Example', email: 'jo@example.com', message: 'Evenings would suit me.' })
  await untilFormMayBeSent(page)
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByRole('heading', { level: 1, name: 'Thank you' }).waitFor()
  const [reference] = /HT-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await page.getByRole('main').innerText()) ?? []
  expect(reference).toBeDefined()

  const frontDesk = await newStaff('front desk')
  await frontDesk.page.goto('/admin/enquiries')
  const enquiry = frontDesk.page.getByRole('article', { name: reference! })
  expect(await enquiry.innerText()).not.toContain('Jo Example')
  await enquiry.getByRole('button', { name: `Open: ${reference}` }).click()
  await enquiry.getByText('Evenings would suit me.').waitFor()
  expect(await enquiry.innerText()).toContain('Jo Example')
  // By keyboard from here: take it, note it, close it.
  await enquiry.focus()
  await frontDesk.page.keyboard.press('n')
  await frontDesk.page.keyboard.type('Will call on Monday.')
  await frontDesk.page.getByRole('button', { name: 'Save the note' }).press('Enter')
  await enquiry.getByText('Will call on Monday.').waitFor()
  await expect.poll(() => enquiry.evaluate((card) => card === document.activeElement)).toBe(true)
  const standing = async (words: string): Promise<void> => {
    await page.reload()
    await page.getByRole('heading', { level: 1, name: words }).waitFor()
  }
  await frontDesk.page.keyboard.press('t')
  await frontDesk.page.getByText(`${reference}: in progress now.`).waitFor()
  await standing('We are looking at your message')
  await frontDesk.page.getByRole('button', { name: /^In progress/ }).click()
  await enquiry.getByRole('button', { name: `Answered: ${reference}` }).click()
  await frontDesk.page.getByText(`${reference}: answered now.`).waitFor()
  await frontDesk.page.getByRole('button', { name: /^Answered \(/ }).click()
  await enquiry.getByText('erased in 90 days').waitFor()
  await standing('We have answered your message')

  await page.getByText('Withdraw this message').click()
  await page.getByRole('button', { name: 'Yes, erase my message' }).click()
  await page.getByRole('heading', { level: 1, name: 'You have withdrawn your message' }).waitFor()
  await frontDesk.page.getByRole('button', { name: /^Withdrawn by sender/ }).click()
  await enquiry.getByText('erased in 30 days').waitFor()
  await enquiry.getByRole('button', { name: `Open: ${reference}` }).click()
  await enquiry.getByText('The sender withdrew it').waitFor()
  expect(await enquiry.innerText()).not.toMatch(/Jo Example|Evenings|Monday/)

  const clinician = await newStaff('clinician')
  await clinician.page.goto('/admin/enquiries')
  await clinician.page.getByText("You don't have the permissions to access that content").waitFor()
  expect(await clinician.page.content()).not.toContain(reference)
})
