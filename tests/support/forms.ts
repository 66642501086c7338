import type { Page } from 'playwright-core'

export interface TypedComment {
  name: string
  email: string
  text: string
}

export const fillInComment = async (page: Page, { name, email, text }: TypedComment): Promise<void> => {
  await page.getByLabel('Comment', { exact: false }).and(page.locator('textarea')).fill(text)
  await page.getByLabel('Name').fill(name)
  await page.getByRole('textbox', { name: 'Email' }).fill(email)
}

export interface TypedEnquiry {
  name: string
  email: string
  safeContactNote?: string
  message?: string
}

/** Fills in the contact form for somebody who would like an email and a video session. */
export const fillInEnquiry = async (page: Page, { name, email, safeContactNote = '', message = '' }: TypedEnquiry): Promise<void> => {
  await page.getByLabel('Your name').fill(name)
  await page.getByRole('group', { name: 'How would you like us to reach you?' }).getByLabel('Email').check()
  await page.getByRole('textbox', { name: 'Email' }).fill(email)
  await page.getByLabel('No, please do not leave a message').check()
  await page.getByLabel('Anything we should know to reach you safely').fill(safeContactNote)
  await page.getByLabel('By video (telehealth)').check()
  await page.getByLabel('A short message').fill(message)
  await page.getByLabel('You may use these details to answer me').check()
}
