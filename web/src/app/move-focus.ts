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
  const element = document.getElementById(id)
  if (!element) return false
  element.scrollIntoView()
  moveFocus(element, { preventScroll: true })
  return true
}
