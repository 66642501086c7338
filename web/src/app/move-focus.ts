/** Puts the focus where reading goes on, so that keyboard and screen reader follow the eyes. */
export const moveFocus = (element: HTMLElement, options: FocusOptions = {}): void => {
  element.focus(options)
  if (document.activeElement === element) return
  // A heading or paragraph takes the focus only with a tabindex; -1 keeps it out of the Tab order.
  element.tabIndex = -1
  element.focus(options)
}

/** Scrolls to an element of the page, smoothly only for those who did not ask for less motion, and focuses it. */
export const goToPlace = (id: string): boolean => {
  const found = document.getElementById(id)
  if (!found) return false
  // A former id of a heading stands on an empty element in it.
  const element = found.matches(':is(h2, h3, h4) > span:empty') ? (found.parentElement ?? found) : found
  element.scrollIntoView()
  moveFocus(element, { preventScroll: true })
  return true
}
