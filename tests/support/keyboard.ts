import type { Page } from 'playwright-core'

/** No page has more stops than this. */
const mostStops = 250

export const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.innerText.trim() : ''))

/** The first words of the label of the field that has the focus. */
const focusedLabel = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const field = document.activeElement
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement ? (field.labels?.[0]?.innerText.trim() ?? '') : ''
  })

const tabUntil = async (page: Page, what: string, isThere: () => Promise<boolean>): Promise<void> => {
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab')
    if (await isThere()) return
  }
  throw new Error(`the keyboard does not get to ${what}`)
}

/** Presses Tab until the link, button or summary with this text has the focus. @throws Error when it never has */
export const tabTo = (page: Page, text: string): Promise<void> => tabUntil(page, `"${text}"`, async () => (await focusedText(page)) === text)

/** The same for a field, by the beginning of its label. */
export const tabToField = (page: Page, label: string): Promise<void> => tabUntil(page, `the field "${label}"`, async () => (await focusedLabel(page)).startsWith(label))

export const answerField = async (page: Page, label: string, text: string): Promise<void> => {
  await tabToField(page, label)
  await page.keyboard.type(text)
}

/** In a group of radio buttons Tab stops at the first (or the chosen) one, and arrows move on. */
const choose = async (page: Page, first: string, arrows: number): Promise<void> => {
  await tabToField(page, first)
  await page.keyboard.press('Space')
  for (let count = 0; count < arrows; count += 1) await page.keyboard.press('ArrowDown')
}

/** Goes through the contact form once, from its first field, which has the focus, to its last. */
export const answerContactForm = async (page: Page, { name, email }: { name: string; email: string }): Promise<void> => {
  await page.keyboard.type(name)
  await choose(page, 'Email', 0)
  await answerField(page, 'Email', email)
  await tabUntil(page, 'the question about messages', async () => (await page.evaluate(() => document.activeElement?.getAttribute('name'))) === 'voicemail')
  await page.keyboard.press('Space')
  await tabUntil(page, 'the question about places', async () => (await page.evaluate(() => document.activeElement?.getAttribute('name'))) === 'place')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await tabToField(page, 'You may use these details')
  await page.keyboard.press('Space')
}
