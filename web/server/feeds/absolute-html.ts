import { JSDOM } from 'jsdom'

const addresses = ['href', 'src'] as const

/** `srcset` has no commas within its addresses: they are paths of ours. */
const absoluteSet = (set: string, page: string): string =>
  set
    .split(',')
    .map((candidate) => {
      const [address = '', ...descriptors] = candidate.trim().split(/\s+/)
      return [new URL(address, page).href, ...descriptors].join(' ')
    })
    .join(', ')

/**
 * A text as it reads away from its page: every address in full.
 * @param html of the Markdown pipeline
 * @param page address of the page that the text stands on
 */
export const absoluteHtml = (html: string, page: string): string => {
  const { document } = new JSDOM('').window
  const box = document.createElement('div')
  box.innerHTML = html
  for (const name of addresses) {
    for (const element of box.querySelectorAll(`[${name}]`)) {
      const address = element.getAttribute(name) ?? ''
      if (URL.canParse(address, page)) element.setAttribute(name, new URL(address, page).href)
    }
  }
  for (const element of box.querySelectorAll('[srcset]')) element.setAttribute('srcset', absoluteSet(element.getAttribute('srcset') ?? '', page))
  // Places for former ids of headings, boxes that scroll: nothing of that works elsewhere.
  for (const element of box.querySelectorAll('[tabindex]')) element.removeAttribute('tabindex')
  for (const element of box.querySelectorAll('h2 > span[id]:empty, h3 > span[id]:empty, h4 > span[id]:empty')) element.remove()
  return box.innerHTML
}
