/** Whether the focus is in the desk, or was lost with a card that went: a slow answer must not take it from where somebody is by now. */
export const isFocusHereOrLost = (desk: HTMLElement | null): boolean => {
  const { activeElement, body } = document
  return activeElement === null || activeElement === body || desk?.contains(activeElement) === true
}
