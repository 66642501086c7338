import { JSDOM } from 'jsdom'

const addresses = ['href', 'src'] as const

/**
 * A text as it reads away from its page: every address in full.
 * @param html of the Markdown pipeline
 * @param page address of the page that the text stands on
 */
export const absoluteHtml = (html: string, page: string): string => {
  const { document } = new JSDOM('').window
  const box = document.createElement('div')
  box.innerHTML = html
  // Feed readers know pictures of one file; some take everything else away, and the picture with it.
  for (const picture of box.querySelectorAll('picture')) picture.replaceWith(...picture.querySelectorAll('img'))
  for (const name of addresses) {
    for (const element of box.querySelectorAll(`[${name}]`)) {
      const address = element.getAttribute(name) ?? ''
      if (URL.canParse(address, page)) element.setAttribute(name, new URL(address, page).href)
    }
  }
  // Places for former ids of headings, boxes that scroll: nothing of that works elsewhere.
  for (const element of box.querySelectorAll('[tabindex]')) element.removeAttribute('tabindex')
  for (const element of box.querySelectorAll('h2 > span[id]:empty, h3 > span[id]:empty, h4 > span[id]:empty')) element.remove()
  return box.innerHTML
}
