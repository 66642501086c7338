import { sitePaths } from '@practice/shared/paths'
import type { Page } from 'playwright-core'
import * as v from 'valibot'
import { expect, inject } from 'vitest'
import { adminApi } from '../support/admin-api.js'
import { fetchPage } from '../support/public-page.js'
import { test } from '../support/visitor.js'
import { waitUntil } from '../support/wait-until.js'

const people = v.object({ results: v.array(v.looseObject({ documentId: v.string() })) })

/** The demo clinician's record: who is named as an author may change a post. */
const clinicianRecord = async (): Promise<string> => {
  const filter = `filters[user][email][$eq]=${encodeURIComponent(inject('signIns').clinician.email)}`
  const found = await adminApi('owner').request('GET', `/content-manager/collection-types/api::person.person?${filter}`)
  const [record] = v.parse(people, await found.json()).results
  if (!record) throw new Error('the demo clinician has no record')
  return record.documentId
}

const editScreen = (documentId: string) => `/admin/content-manager/collection-types/api::post.post/${documentId}`
const list = (page: Page, name: string) => page.getByRole('list', { name })

const least = { excerpt: 'Short.', commentPolicy: 'open' }

test('a clinician and an editor find broken links, and what becomes of them when a post goes', async ({ newStaff, onTestFinished }) => {
  const editor = adminApi('editor')
  const publish = (fields: Record<string, unknown>) => editor.publish('post', { ...least, ...fields })
  const instead = await publish({ title: 'Breathing, step by step', slug: 'breathing-step-by-step', body: 'Slowly.' })
  const gone = await publish({ title: 'Counting sheep', slug: 'counting-sheep', body: 'One.' })
  const old = await publish({
    title: 'Breathing exercises',
    slug: 'breathing-exercises',
    body: `Begin with [the first step](post:${instead}#first-step), go on with [the second](post:${gone}), then [all steps](post:${instead}).`,
    authors: { connect: [{ documentId: await clinicianRecord() }] },
  })
  await editor.remove('post', gone)
  const linking = await publish({ title: 'A calm evening', slug: 'a-calm-evening', body: `Try [to breathe](post:${old}).` })
  onTestFinished(async () => {
    for (const documentId of [instead, linking]) await editor.remove('post', documentId)
  })

  // An editor sees in the report what is wrong on the whole site, and goes where it can be put right.
  const { page: desk } = await newStaff('editor')
  await desk.getByRole('link', { name: 'Links', exact: true }).click()
  await desk.getByRole('link', { name: /Heading is gone/ }).click()
  const row = desk.getByRole('row').filter({ hasText: 'Breathing exercises' })
  expect(await row.innerText()).toContain('There is no heading “first-step” any more')
  await row.getByRole('link', { name: 'Breathing exercises' }).click()
  await desk.getByRole('heading', { level: 1, name: 'Breathing exercises' }).waitFor()

  // The author sees the same beside the post, the worst first.
  const clinician = await newStaff('clinician')
  const { page } = clinician
  await page.goto(editScreen(old))
  const out = list(page, 'Links out').getByRole('listitem')
  await out.first().waitFor()
  expect(await out.count()).toBe(3)
  expect(await out.nth(0).innerText()).toContain('Heading is gone')
  expect(await out.nth(1).innerText()).toContain('Leads nowhere')
  expect(await out.nth(2).innerText()).not.toContain('Readers')
  // The post that links here belongs to somebody else: its title is known, and leads to no screen that would refuse to open.
  const incoming = list(page, 'Links here').getByRole('listitem').filter({ hasText: 'A calm evening' })
  await incoming.waitFor()
  expect(await incoming.getByRole('link').count()).toBe(0)

  // The screen asks once more for what it has just deleted.
  clinician.expectConsoleError(new RegExp(`status of 404 .*api::post.post/${old}`))
  // The author deletes the post and sends its readers to the better one.
  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: 'Delete entry' }).click()
  const dialog = page.getByRole('dialog', { name: 'Delete “Breathing exercises”?' })
  await dialog.getByText('1 link leads here').waitFor()
  await dialog.getByRole('radio', { name: /taken to another page/ }).click()
  await dialog.getByRole('textbox', { name: 'Words of its title' }).fill('step by step')
  await dialog.getByRole('radio', { name: 'Breathing, step by step' }).click()
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click()
  await page.waitForURL((url) => url.pathname.endsWith('api::post.post'))

  const site = inject('siteUrl')
  const address = (slug: string) => `${site}${sitePaths.post(slug)}`
  await waitUntil('the old address leads to the replacement', async () => {
    const { status, headers } = await fetch(address('breathing-exercises'), { redirect: 'manual' })
    return status === 301 && new URL(headers.get('location') ?? '', site).href === address('breathing-step-by-step')
  })
  await waitUntil('the link in the other post leads there too', async () =>
    (await fetchPage(sitePaths.post('a-calm-evening'))).body.includes(`href="${sitePaths.post('breathing-step-by-step')}"`),
  )
})

test('somebody who would take a former address is told, and may do so on purpose', async ({ newStaff, onTestFinished }) => {
  const editor = adminApi('editor')
  const moved = await editor.publish('post', { ...least, title: 'Sleep well', slug: 'sleep-well', body: 'Rest.' })
  const update = await editor.request('POST', `/content-manager/collection-types/api::post.post/${moved}/actions/publish`, { slug: 'sleeping-well' })
  expect(update.status).toBe(200)
  const wanting = await editor.publish('post', { ...least, title: 'Rest', slug: 'rest-well', body: 'Rest.' })
  onTestFinished(async () => {
    for (const documentId of [moved, wanting]) await editor.remove('post', documentId)
  })

  const { page, expectConsoleError } = await newStaff('editor')
  // The refusal of the first attempt.
  expectConsoleError(/status of 400/)
  await page.goto(editScreen(wanting))
  const address = page.getByRole('textbox', { name: 'Address' })
  await address.fill('sleep-well')
  await page.getByText('/articles/sleep-well was an address of').waitFor()
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.getByRole('alert').or(page.getByRole('status')).filter({ hasText: /address/ }).first().waitFor()
  await page.getByRole('button', { name: 'Take the address over' }).click()
  await page.getByText('It comes here when this is published.').waitFor()
  await page.getByRole('button', { name: 'Publish' }).click()
  await waitUntil('the address shows the other post', async () => /<h1[^>]*>Rest</.test((await fetchPage(sitePaths.post('sleep-well'))).body))
})
