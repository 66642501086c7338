import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { sitePaths } from '@practice/shared/paths'
import { personExport } from '@practice/shared/person-data/contract'
import type { Page } from 'playwright-core'
import * as v from 'valibot'
import { expect, inject } from 'vitest'
import { violationsOnScreen } from '../support/axe.js'
import { untilFormMayBeSent } from '../support/filling-in-time.js'
import { fillInEnquiry } from '../support/forms.js'
import { untilStill } from '../support/until-still.js'
import { test } from '../support/visitor.js'

const downloaded = async (page: Page, button: string): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
  return readFile(await download.path(), 'utf8')
}

test('the owner finds what is stored about somebody, hands it out, and erases it', async ({ newVisitor, newStaff }) => {
  const email = `pat.${randomUUID().slice(0, 8)}@example.com`
  const words = 'Please call <b>before</b> noon.'
  const { page: form, ...sender } = await newVisitor()
  sender.expectConsoleError(/status of 404/)
  await form.goto(`${inject('siteUrl')}${sitePaths.contact()}`)
  await fillInEnquiry(form, { name: 'Pat Example', email, message: words })
  await untilFormMayBeSent(form)
  await form.getByRole('button', { name: 'Send' }).click()
  await form.getByRole('heading', { level: 1, name: 'Thank you' }).waitFor()

  const { page } = await newStaff('owner')
  await page.goto('/admin/person-data')
  const field = page.getByRole('textbox', { name: 'Email address that they used' })
  await field.fill('nobody.at.all@example.com')
  await field.press('Enter')
  await page.getByText('Nothing is stored under this address.').waitFor()
  await field.fill(email.toUpperCase())
  await field.press('Enter')
  const found = page.getByRole('article', { name: 'What is stored' })
  await found.getByText('0 comments, 1 enquiry and 1 mail').waitFor()
  expect(await found.innerText()).not.toContain('noon')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await untilStill(page)
    expect(await violationsOnScreen(page), colorScheme).toEqual([])
  }

  const json = v.parse(personExport, JSON.parse(await downloaded(page, 'Everything as JSON')))
  expect(json.enquiries).toMatchObject([{ details: { name: 'Pat Example', message: words } }])
  const readable = await downloaded(page, 'Everything as a page to read')
  expect(readable).toContain('Please call &lt;b&gt;before&lt;/b&gt; noon.')

  await page.getByRole('button', { name: 'Erase everything' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Yes, erase everything' }).click()
  await page.getByText('Erased: 0 comments, 1 enquiry and 1 mail.').waitFor()
  await form.reload()
  await form.getByRole('heading', { level: 1, name: 'This link does not lead to a message' }).waitFor()
})
