import { expect } from 'vitest'
import { adminApi } from '../support/admin-api.js'
import { test } from '../support/visitor.js'
import { textEditor } from '../support/text-editor.js'

test('a draft is previewed in the admin, shown to somebody outside, and withdrawn', async ({ newStaff, newVisitor, onTestFinished }) => {
  const owner = adminApi('owner')
  const documentId = await owner.publish('post', { title: 'A first draft', slug: 'a-first-draft', excerpt: 'E.', body: 'Public words.\n\n[Ask us](/contact)', commentPolicy: 'open' })
  onTestFinished(() => owner.remove('post', documentId))
  const address = `/admin/content-manager/collection-types/api::post.post/${documentId}`
  const { page, context } = await newStaff('owner')
  await page.goto(address)
  await textEditor(page).getByText('Public words.').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Words of the draft.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Saved document').first().waitFor()

  await page.getByRole('button', { name: 'Make a preview link' }).click()
  await page.getByRole('button', { name: 'Copy', exact: true }).first().click()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const reviewer = await newVisitor()
  const shown = await reviewer.page.goto(link)
  expect(shown?.headers()).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow', 'referrer-policy': 'no-referrer' })
  await reviewer.page.getByText('Public words. Words of the draft.').waitFor()

  await page.goto(`${address}/preview`)
  const frame = page.frameLocator('iframe')
  await frame.getByText('Public words. Words of the draft.').waitFor()
  await frame.getByText('It has changes that are not published yet').waitFor()
  // A public page in the frame would look like the draft.
  const beside = context.waitForEvent('page')
  await frame.getByRole('link', { name: 'Ask us' }).click()
  await (await beside).waitForURL(/\/contact$/)
  await (await beside).close()
  await frame.getByText('Public words. Words of the draft.').waitFor()

  await page.goto(address)
  await page.getByRole('button', { name: 'Withdraw' }).click()
  await page.getByRole('button', { name: 'Withdraw' }).waitFor({ state: 'detached' })
  reviewer.expectConsoleError(/status of 404/)
  expect((await reviewer.page.goto(link))?.status()).toBe(404)
  await reviewer.page.getByRole('heading', { level: 1, name: 'This preview link does not work' }).waitFor()
  expect(await reviewer.page.content()).not.toContain('Words of the draft')
})

test.for([
  ['person', { name: 'Robin Example', slug: 'robin-example', role: 'Therapist', bio: 'A life in short.' }, 'Robin Example'],
  ['location', { name: 'Elm Street', slug: 'elm-street', street: '1 Elm Street', city: 'Los Angeles', region: 'CA', postalCode: '90000', country: 'US', timeZone: 'America/Los_Angeles' }, 'Elm Street'],
  ['page', { title: 'How we bill', slug: 'how-we-bill', body: 'Every month.' }, 'How we bill'],
] as const)('a %s is previewed in the admin as readers see it', async ([kind, fields, heading], { newStaff, onTestFinished }) => {
  const owner = adminApi('owner')
  const documentId = await owner.publish(kind, fields)
  onTestFinished(() => owner.remove(kind, documentId))
  const { page } = await newStaff('owner')
  await page.goto(`/admin/content-manager/collection-types/api::${kind}.${kind}/${documentId}/preview`)
  const frame = page.frameLocator('iframe')
  await frame.getByRole('heading', { level: 1, name: heading }).waitFor()
  await frame.getByText('everything in it is published').waitFor()
})
