const parseInert = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

/** `&copy;` as ©. A document made by DOMParser runs and loads nothing. */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? (parseInert(`<textarea>${text.replace(/</g, '&lt;')}</textarea>`).querySelector('textarea')?.value ?? text) : text

const collapse = (node: Node): void => {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === 3) {
      const text = (child.nodeValue ?? '').replace(/\s+/g, ' ')
      if (text.trim() === '' && child.parentElement?.querySelector(':scope > p, :scope > li, :scope > ul, :scope > ol, :scope > table, :scope > tr, :scope > th, :scope > td, :scope > tbody, :scope > thead, :scope > blockquote, :scope > h2, :scope > h3, :scope > h4, :scope > pre, :scope > hr, :scope > div, :scope > section')) child.remove()
      else child.nodeValue = text
    } else if (child.nodeName !== 'PRE') collapse(child)
  }
}

const normalized = (html: string): string => {
  const { body } = parseInert(html)
  body.normalize()
  collapse(body)
  return body.innerHTML.replace(/\s+(?=<\/?(?:p|li|ul|ol|br|h[2-4]|blockquote|t[hdr]|table|tbody|thead|pre|hr|div|section)\b)|(?<=<\/?(?:p|li|ul|ol|br|h[2-4]|blockquote|t[hdr]|table|tbody|thead|hr|div|section)[^>]*>)\s+/g, '').trim()
}

/** Whether two pieces of HTML show the same: white space counts as browsers count it. */
export const showsTheSame = (one: string, other: string): boolean => one === other || normalized(one) === normalized(other)
