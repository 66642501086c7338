import type { Locator, Page } from 'playwright-core'

/** The text of an article, as it is written in the admin. */
export const textEditor = (page: Page): Locator => page.getByRole('textbox', { name: 'Article', exact: true })

/** Links at the caret to the document with this title, as "@" and the words of the title do. */
export const linkByTitle = async (page: Page, title: string): Promise<void> => {
  await page.keyboard.type(`@${title}`)
  await page.getByRole('listbox', { name: 'Link to' }).getByRole('option', { name: title }).first().waitFor()
  await page.keyboard.press('Enter')
}

interface Clipboard {
  html?: string
  /** A picture, as base64. */
  png?: string
}

/** Pastes what another program would have put on the clipboard. Writing to the real one would let the browser clean it first. */
export const paste = (text: Locator, clipboard: Clipboard): Promise<void> =>
  text.evaluate((element, { html, png }) => {
    const data = new DataTransfer()
    if (html !== undefined) data.setData('text/html', html)
    if (png !== undefined) data.items.add(new File([Uint8Array.from(atob(png), (character) => character.charCodeAt(0))], 'path.png', { type: 'image/png' }))
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, clipboard)
