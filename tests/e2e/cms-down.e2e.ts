import { sitePaths } from '@practice/shared/paths'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { allOnDesk, openOnDesk } from '../support/enquiries.js'
import { untilFormMayBeSent } from '../support/filling-in-time.js'
import { fillInEnquiry } from '../support/forms.js'
import { freshDatabase } from '../support/fresh-database.js'
import { signIn } from '../support/staff.js'
import { twoProcesses } from '../support/two-processes.js'
import { test } from '../support/visitor.js'
import { waitUntil } from '../support/wait-until.js'

const send = async (page: Page, name: string): Promise<void> => {
  await fillInEnquiry(page, { name, email: 'robin@example.com', message: `From ${name}.` })
  await untilFormMayBeSent(page)
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByRole('heading', { level: 1, name: 'Thank you, your message is kept safely' }).waitFor()
  expect(await page.getByRole('main').innerText()).toMatch(/nobody at the practice can read it yet.*handed to the practice as soon as the system is back/s)
}

test('an enquiry that comes while the CMS is down is acknowledged truthfully, and on the desk when the CMS is back', { timeout: 240_000 }, async ({ newVisitor, onTestFinished }) => {
  const { siteUrl, cms, start, untilAnswers, kill, remove } = await twoProcesses(freshDatabase)
  onTestFinished(remove)
  start('cms')
  await untilAnswers('cms')
  start('site')
  await untilAnswers('site')
  const owner = await signIn(cms)
  const { page } = await newVisitor({ baseURL: siteUrl })
  await page.goto(sitePaths.contact())
  await kill('cms')
  await send(page, 'Robin Withscript')
  const { page: plainPage } = await newVisitor({ baseURL: siteUrl, javaScriptEnabled: false })
  await plainPage.goto(sitePaths.contact())
  await send(plainPage, 'Robin Withoutscript')

  start('cms')
  await untilAnswers('cms')
  const enquiries = await waitUntil('both are on the desk', async () => {
    const all = await allOnDesk(owner)
    return all.length > 1 && all
  }, { seconds: 60 })
  const opened = await Promise.all(enquiries.map(({ id }) => openOnDesk(owner, id)))
  expect(opened.map(({ details }) => details?.message).sort()).toEqual(['From Robin Withoutscript.', 'From Robin Withscript.'])
})
