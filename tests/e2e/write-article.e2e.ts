import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { adminApi } from '../support/admin-api.js'
import { demoPost } from '../support/demo-content.js'
import { linkByTitle, paste, textEditor } from '../support/text-editor.js'
import { test } from '../support/visitor.js'
import { waitUntil } from '../support/wait-until.js'

/** As Google Docs puts it on the clipboard: bold by style, inside a <b> that is not bold, and something nobody wants. */
const fromGoogleDocs =
  `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-7"><h2 dir="ltr"><span style="font-weight:400">A plan for tonight</span></h2>` +
  `<p dir="ltr"><span style="font-weight:700">Put the phone away</span><span style="font-weight:400"> an hour before bed.</span></p>` +
  `<ul><li><p><span>Dim the lights</span></p></li><li><p><span>Read on paper</span></p></li></ul>` +
  `<p><span onclick="window.attackRan('paste')">Good night.</span><img src="https://lh7-rt.googleusercontent.com/docsz/x" onerror="window.attackRan('picture')"></p><script>window.attackRan('script')</script></b>`

/** 320 by 320 pixels of green. */
const greenPng =
  'iVBORw0KGgoAAAANSUhEUgAAAUAAAAFACAIAAABC8jL9AAACtklEQVR42u3TQQkAAAgEwctpFUNY2Q7+hIFJsLCpaeCpSAAGBgwMGBgMDBgYMDBgYDAwYGDAwGBgwMCAgQEDg4EBAwMGBgwMBgYMDB' +
  'gYDAwYGDAwYGAwMGBgwMCAgcHAgIEBA4OBAQMDBgYMDAYGDAwYGAysAhgYMDBgYDAwYGDAwICBwcCAgQEDg4EBAwMGBgwMBgYMDBgYMDAYGDAwYGAwMGBgwMCAgcHAgIEBAwMGBgMDBgYMDAYGDAwY' +
  'GDAwGBgwMGBgMDBgYMDAgIHBwICBAQMDBgYDAwYGDAwGBgwMGBgwMBgYMDBgYMDAYGDAwICBwcCAgQEDAwYGAwMGBgwMGBgMDBgYMDAYGDAwYGDAwGBgwMCAgcHAgIEBAwMGBgMDBgYMDBgYDAwYGD' +
  'AwGBgwMGBgwMBgYMDAgIEBA4OBAQMDBgYDAwYGDAwYGAwMGBgwMBhYBTAwYGDAwGBgwMCAgQEDg4EBAwMGBgMDBgYMDBgYDAwYGDAwYGAwMGBgwMBgYMDAgIEBA4OBAQMDBgYMDAYGDAwYGAwMGBgw' +
  'MGBgMDBgYMDAYGDAwICBAQODgQEDAwYGDAwGBgwMGBgMDBgYMDBgYDAwYGDAwICBwcCAgQEDg4EBAwMGBgwMBgYMDBgYMDAYGDAwYGAwMGBgwMCAgcHAgIEBA4OBAQMDBgYMDAYGDAwYGDAwGBgwMG' +
  'BgMDBgYMDAgIHBwICBAQMDBgYDAwYGDAwGBgwMGBgwMBgYMDBgYDCwBGBgwMCAgcHAgIEBAwMGBgMDBgYMDAYGDAwYGDAwGBgwMGBgwMBgYMDAgIHBwICBAQMDBgYDAwYGDAwYGAwMGBgwMBgYMDBg' +
  'YMDAYGDAwICBwcAqgIEBAwMGBgMDBgYMDBgYDAwYGDAwGBgwMGBgwMBgYMDAgIEBA4OBAQMDNwuim2CV1D2SrwAAAABJRU5ErkJggg=='

test('an article is written with the keyboard, pasted into, illustrated, saved, published and read', async ({ newStaff, newVisitor, onTestFinished }) => {
  const linked = await demoPost()
  const { page } = await newStaff('clinician')
  // As the list leads there: without a language Strapi adds one to the address a moment later, and asks about what was typed by then.
  await page.goto('/admin/content-manager/collection-types/api::post.post/create?plugins[i18n][locale]=en')
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Sleeping through the night')
  await page.getByRole('textbox', { name: 'Summary' }).fill('Small changes for a calmer night.')
  const text = textEditor(page)
  await text.click()
  await page.keyboard.type('/head')
  await page.getByRole('listbox', { name: 'Insert' }).waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Why nights are loud')
  await page.keyboard.press('Enter')
  await page.keyboard.type('At night, worries are ')
  await page.keyboard.press('ControlOrMeta+b')
  await page.keyboard.type('louder')
  await page.keyboard.press('ControlOrMeta+b')
  await page.keyboard.type(' than by day. See ')
  await linkByTitle(page, linked.title)
  await page.keyboard.type(', and ')
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByLabel('Search by title, or paste a web address').fill(linked.title)
  // At once, while the list is still that of no words.
  await page.keyboard.press('Enter')
  await page.getByLabel('Where in it should the link lead?').waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.type('.')
  await page.keyboard.press('Enter')

  await paste(text, { html: fromGoogleDocs })
  await text.getByRole('heading', { name: 'A plan for tonight' }).waitFor()
  await page.getByText('One picture was left out').waitFor()
  await page.keyboard.press('Enter')

  await paste(text, { png: greenPng })
  await text.locator('img[src^="/uploads/"]').click()
  await page.getByLabel('What the picture shows').fill('A green field')

  await text.getByText('Good night.').click()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/emerg')
  await page.getByRole('option', { name: 'Care card: emergency' }).waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.type('you think about ending your life')

  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Saved document').first().waitFor()
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.getByRole('status', { name: 'published' }).first().waitFor()
  const documentId = new URL(page.url()).pathname.split('/').at(-1)!
  onTestFinished(() => adminApi('owner').remove('post', documentId))

  const reader = (await newVisitor()).page
  await waitUntil('the site shows the article', async () => (await reader.goto('/articles/sleeping-through-the-night'))?.status() === 200)
  const article = reader.getByRole('article').first()
  await article.getByRole('heading', { level: 2, name: 'Why nights are loud' }).waitFor()
  expect(await article.locator('.prose').first().locator('strong').allInnerTexts()).toEqual(['louder', 'Put the phone away'])
  expect(await article.getByRole('link', { name: linked.title }).first().getAttribute('href')).toBe(`/articles/${linked.slug}`)
  expect(await article.locator(`a[href^="/articles/${linked.slug}#"]`).count()).toBe(1)
  expect(await article.getByRole('listitem').filter({ hasText: 'Read on paper' }).count()).toBe(1)
  expect(await article.getByRole('img', { name: 'A green field' }).getAttribute('src')).toMatch(/^\/pictures\//)
  await article.getByRole('heading', { name: 'Immediate action required: Call 911' }).waitFor()
})

test('what was typed survives a crash, beside what somebody else saved meanwhile', async ({ newStaff, onTestFinished }) => {
  const owner = adminApi('owner')
  const documentId = await owner.publish('post', { title: 'Two at one desk', slug: 'two-at-one-desk', excerpt: 'E.', body: 'As opened.', commentPolicy: 'open' })
  onTestFinished(() => owner.remove('post', documentId))
  const { page: first, context } = await newStaff('editor')
  const address = `/content-manager/collection-types/api::post.post/${documentId}`
  await first.goto(`/admin${address}`)
  await textEditor(first).getByText('As opened.').click()
  await first.keyboard.press('End')
  await first.keyboard.type(' And a thought of mine.')
  await waitUntil('the browser keeps the text', () => first.evaluate(() => Object.values(localStorage).some((kept) => String(kept).includes('a thought of mine'))))

  /** As after a crash: the window is gone without having asked anything. */
  const openAgain = async (lost: Page): Promise<Page> => {
    await lost.close()
    const next = await context.newPage()
    await next.goto(`/admin${address}`)
    return next
  }
  expect((await owner.request('PUT', address, { body: 'Saved by the owner.' })).status).toBe(200)
  const last = await openAgain(first)
  await textEditor(last).getByText('Saved by the owner.').waitFor()
  await last.getByRole('button', { name: 'Compare' }).click()
  await last.getByRole('dialog').getByLabel('Text: unsaved').waitFor()
  await last.keyboard.press('Escape')
  await last.getByRole('button', { name: 'Put it back' }).click()
  await last.getByRole('button', { name: 'Save', exact: true }).click()
  await last.getByText('Saved document').first().waitFor()
  await waitUntil('the browser forgets what is saved', () => last.evaluate(() => !Object.keys(localStorage).some((key) => key.startsWith('practice-unsaved'))))
})

test('the second of two people overwrites nothing unseen, and a lost connection takes nothing away', async ({ newStaff, onTestFinished }) => {
  const owner = adminApi('owner')
  const documentId = await owner.publish('post', { title: 'Whose words', slug: 'whose-words', excerpt: 'E.', body: 'As opened.', commentPolicy: 'open' })
  onTestFinished(() => owner.remove('post', documentId))
  const address = `/content-manager/collection-types/api::post.post/${documentId}`
  const { page, context, expectConsoleError } = await newStaff('editor')
  await page.goto(`/admin${address}`)
  const text = textEditor(page)
  const save = page.getByRole('button', { name: 'Save', exact: true })
  const isSaved = (words: string) => waitUntil(`“${words}” is saved`, async () => (await (await owner.request('GET', address)).text()).includes(words))
  await text.getByText('As opened.').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Mine.')
  expect((await owner.request('PUT', address, { body: 'Theirs.' })).status).toBe(200)

  expectConsoleError(/status of 400/)
  await save.click()
  await page.getByText(/saved this on .* after you opened it here/).waitFor()
  await text.getByText('As opened. Mine.').waitFor()
  await isSaved('Theirs.')
  await page.getByRole('button', { name: 'Compare' }).click()
  await page.getByRole('dialog').getByLabel('Text: saved').getByText('Theirs.').waitFor()
  await page.getByRole('dialog').getByLabel('Text: yours').getByText('As opened. Mine.').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Take the saved version' }).click()
  await text.getByText('Theirs.').waitFor()
  await page.getByRole('button', { name: 'Put it back' }).click()
  await text.getByText('As opened. Mine.').waitFor()
  await save.click()
  await isSaved('As opened. Mine.')

  await text.getByText('As opened. Mine.').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Written on a train.')
  expectConsoleError(/ERR_INTERNET_DISCONNECTED/)
  await context.setOffline(true)
  await save.click()
  await page.getByText('There is no connection to the server').first().waitFor()
  await context.setOffline(false)
  await text.getByText('Written on a train.').waitFor()
  await save.click()
  await isSaved('Written on a train.')

  await text.getByText('Written on a train.').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' After the session.')
  expectConsoleError(/status of 401/)
  const cookies = await context.cookies()
  await context.clearCookies()
  await save.click()
  await page.getByText('What you typed is kept in this browser').waitFor()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Confirm' }).click()
  await page.getByLabel('Email').waitFor()
  await context.addCookies(cookies)
  await page.goto(`/admin${address}`)
  await page.getByRole('button', { name: 'Put it back' }).click()
  await text.getByText('After the session.').waitFor()
  await save.click()
  await isSaved('After the session.')
})

test('five thousand lines of Word and a picture that is none leave the article as it was, and usable', async ({ newStaff }) => {
  const { page, expectConsoleError } = await newStaff('editor')
  await page.goto('/admin/content-manager/collection-types/api::post.post/create')
  const text = textEditor(page)
  await text.click()
  await page.keyboard.type('Kept. ')
  expectConsoleError(/status of 400/)
  await paste(text, { png: Buffer.from('This is no picture, whatever its name says.').toString('base64') })
  await page.getByText(/could not be added. It may not be a picture/).waitFor()
  await paste(text, { html: `<p class=MsoNormal><span style='mso-bidi-font-family:Calibri'>A line <b>of</b> Word<o:p></o:p></span></p>`.repeat(5000) })
  await text.locator('p').nth(4999).waitFor()
  await page.keyboard.type(' And on we write.')
  await text.getByText('And on we write.').waitFor()
  expect(await text.locator('p').first().innerText()).toContain('Kept.')
})
