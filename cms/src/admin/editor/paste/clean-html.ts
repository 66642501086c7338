/** What was pasted, ready for the editor's schema, and what became of its pictures. */
export interface CleanPaste {
  html: string
  /** Pictures that came along as data. */
  embedded: File[]
  /** Pictures that were only addresses of elsewhere: showing those would tell their host who reads what. */
  dropped: number
}

const unwanted = 'script, style, meta, link, title, head, iframe, object, embed, svg, math, template, noscript, form, input, button, select, textarea, audio, video, xml, [aria-hidden="true"]'

const blocks = 'p, h1, h2, h3, h4, h5, h6, ul, ol, li, table, blockquote, pre, hr, div, section, article, figure, aside'

const unwrap = (element: Element): void => element.replaceWith(...element.childNodes)

const rename = (element: Element, tag: string): Element => {
  const renamed = element.ownerDocument.createElement(tag)
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
  return renamed
}

const wrapContent = (element: Element, tag: string): void => {
  const inside = element.ownerDocument.createElement(tag)
  inside.append(...element.childNodes)
  element.append(inside)
}

const style = (element: Element): string => (element.getAttribute('style') ?? '').toLowerCase().replace(/\s+/g, '')

/** Word writes list items as paragraphs that say which level they are on, with the bullet as text. */
const makeWordLists = (root: Element): void => {
  let lists: Element[] = []
  let previous: Element | null = null
  for (const paragraph of [...root.querySelectorAll('p')]) {
    const [, levelText] = /mso-list:[^;]*level(\d+)/.exec(style(paragraph).replace('mso-list:ignore', '')) ?? /mso-list:\S*?level(\d+)/.exec(style(paragraph)) ?? []
    if (levelText === undefined) {
      previous = null
      lists = []
      continue
    }
    const level = Math.min(Number(levelText), 9)
    const bullet = [...paragraph.querySelectorAll('span')].find((span) => /mso-list:ignore/.test(style(span)))
    const isOrdered = /^\s*(?:\d+|[a-z]|[ivx]+)[.)]/i.test(bullet?.textContent ?? '')
    bullet?.remove()
    if (previous === null || (paragraph.previousElementSibling !== lists[0] && paragraph.previousElementSibling !== previous)) lists = []
    lists = lists.slice(0, level)
    while (lists.length < level) {
      const list = root.ownerDocument.createElement(isOrdered ? 'ol' : 'ul')
      const parent = lists.at(-1)
      if (!parent) paragraph.before(list)
      else (parent.lastElementChild ?? parent.appendChild(root.ownerDocument.createElement('li'))).append(list)
      lists.push(list)
    }
    const item = root.ownerDocument.createElement('li')
    lists.at(-1)?.append(item)
    item.append(...paragraph.childNodes)
    paragraph.remove()
    previous = lists[0] ?? null
  }
}

/** Google Docs and others say bold and italic with styles, and wrap all of it in a <b> that is not bold. */
const readStyles = (root: Element): void => {
  for (const element of [...root.querySelectorAll('b, strong, i, em')]) {
    if (/font-weight:(?:normal|[1-4]00)/.test(style(element)) || (/^(?:I|EM)$/.test(element.tagName) && /font-style:normal/.test(style(element)))) unwrap(element)
  }
  for (const span of [...root.querySelectorAll('span, font')]) {
    const rules = style(span)
    const isInHeading = span.closest('h1, h2, h3, h4, h5, h6') !== null
    if (!isInHeading && /font-weight:(?:bold|[6-9]00)/.test(rules)) wrapContent(span, 'strong')
    if (/font-style:italic/.test(rules)) wrapContent(span, 'em')
    if (/text-decoration[^;]*line-through/.test(rules)) wrapContent(span, 's')
    unwrap(span)
  }
}

const tidyHeadings = (root: Element): void => {
  for (const title of root.querySelectorAll('p.MsoTitle')) rename(title, 'h2')
  for (const heading of [...root.querySelectorAll('h1')]) rename(heading, 'h2')
  for (const heading of [...root.querySelectorAll('h5, h6')]) rename(heading, 'h4')
  for (const bold of [...root.querySelectorAll('h2 b, h2 strong, h3 b, h3 strong, h4 b, h4 strong')]) unwrap(bold)
}

/** Google Docs puts nested lists beside the item they belong to. */
const tidyLists = (root: Element): void => {
  for (const list of [...root.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')]) {
    const item = list.previousElementSibling
    if (item?.tagName === 'LI') item.append(list)
    else list.replaceWith(...list.children)
  }
}

/** The address behind Google's "you are leaving" page. */
const realAddress = (href: string): string => {
  try {
    const { hostname, pathname, searchParams } = new URL(href)
    return /^(?:www\.)?google\.com$/.test(hostname) && pathname === '/url' ? (searchParams.get('q') ?? href) : href
  } catch {
    return href
  }
}

const tidyLinks = (root: Element): void => {
  for (const link of [...root.querySelectorAll('a')]) {
    const href = link.getAttribute('href')
    // Bookmarks of word processors, and addresses within the document that was copied.
    if (href === null || href.startsWith('#')) unwrap(link)
    else link.setAttribute('href', realAddress(href))
  }
}

const fileOf = (address: string, number: number): File | undefined => {
  const [, type, data] = /^data:(image\/(?:jpeg|png|webp|avif|gif));base64,([A-Za-z0-9+/=\s]+)$/.exec(address) ?? []
  if (type === undefined || data === undefined) return undefined
  try {
    const bytes = Uint8Array.from(atob(data.replace(/\s/g, '')), (character) => character.charCodeAt(0))
    return new File([bytes], `pasted-${number}.${type.slice(6)}`, { type })
  } catch {
    return undefined
  }
}

const takePictures = (root: Element): Pick<CleanPaste, 'embedded' | 'dropped'> => {
  const embedded: File[] = []
  let dropped = 0
  for (const picture of [...root.querySelectorAll('img')]) {
    const src = picture.getAttribute('src') ?? ''
    if (/^\/uploads\/[\w.-]+$/.test(src)) continue
    const file = fileOf(src, embedded.length + 1)
    if (file) embedded.push(file)
    else dropped += 1
    picture.remove()
  }
  return { embedded, dropped }
}

/** Tables of the site have one header row and one line in each cell. */
const tidyTables = (root: Element): void => {
  for (const inner of [...root.querySelectorAll('table table')]) inner.replaceWith(inner.textContent ?? '')
  for (const table of root.querySelectorAll('table')) {
    table.querySelectorAll('colgroup, caption').forEach((element) => element.remove())
    for (const cell of table.querySelectorAll('td, th')) {
      for (const block of [...cell.querySelectorAll(blocks)]) block.replaceWith(...block.childNodes, ' ')
      wrapContent(cell, 'p')
    }
    const [first] = table.querySelectorAll('tr')
    for (const cell of [...(first?.querySelectorAll('td') ?? [])]) rename(cell, 'th')
  }
}

const tidyParagraphs = (root: Element): void => {
  for (const box of [...root.querySelectorAll('div, section, article, main, header, footer, figure, figcaption, center, address, details, summary')]) {
    if (box.querySelector(blocks)) unwrap(box)
    else rename(box, 'p')
  }
  for (const lineBreak of [...root.querySelectorAll('br')]) if (lineBreak.parentElement === root || lineBreak.className === 'Apple-interchange-newline') lineBreak.remove()
  for (const paragraph of [...root.querySelectorAll('p, h2, h3, h4')]) {
    if ((paragraph.textContent ?? '').replace(/\u00a0/g, ' ').trim() === '' && !paragraph.querySelector('img') && !paragraph.closest('td, th')) paragraph.remove()
  }
}

const keptAttributes = ['href', 'src', 'alt', 'start']

const dropAttributes = (root: Element): void => {
  for (const element of root.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) if (!keptAttributes.includes(name)) element.removeAttribute(name)
  }
}

const removeComments = (root: Node): void => {
  for (const child of [...root.childNodes]) {
    if (child.nodeType === 8) child.remove()
    else if (child.nodeType === 3) child.nodeValue = (child.nodeValue ?? '').replace(/\u00a0/g, ' ')
    else removeComments(child)
  }
}

/**
 * Makes plain, well-formed HTML of what Word, Google Docs, WordPress and other programs put on the clipboard. The document
 * it works in runs no script and loads nothing; the editor's schema then lets in only what it knows.
 */
export const cleanHtml = (html: string): CleanPaste => {
  const { body: root } = new DOMParser().parseFromString(html, 'text/html')
  for (const element of [...root.querySelectorAll(unwanted)]) element.remove()
  removeComments(root)
  for (const element of [...root.querySelectorAll('*')]) if (element.tagName.includes(':')) unwrap(element)
  makeWordLists(root)
  tidyHeadings(root)
  readStyles(root)
  tidyLists(root)
  tidyLinks(root)
  const pictures = takePictures(root)
  tidyTables(root)
  tidyParagraphs(root)
  dropAttributes(root)
  return { html: root.innerHTML, ...pictures }
}
