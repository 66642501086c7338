const titles = /^(?:sources|references|sources and further reading)$/i

/** Puts the last chapter into a box of its own when it lists the sources, so that it can be set as notes are. */
export const markSources = (root: DocumentFragment): void => {
  const heading = [...root.querySelectorAll('h2')].at(-1)
  if (!heading || heading.parentNode !== root || !titles.test(heading.textContent?.trim() ?? '')) return
  const box = heading.ownerDocument.createElement('section')
  box.className = 'sources'
  box.setAttribute('aria-labelledby', heading.id)
  const chapter: ChildNode[] = []
  for (let node: ChildNode | null = heading; node; node = node.nextSibling) chapter.push(node)
  heading.before(box)
  box.append(...chapter)
}
