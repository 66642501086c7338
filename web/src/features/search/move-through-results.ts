import type { KeyboardEvent } from 'react'

const linksIn = (area: Element): HTMLElement[] => [...area.querySelectorAll<HTMLElement>('.search-result__title a')]

/**
 * Arrow keys lead from the field through the results and back, Escape leads back at once. Everything can be reached with
 * Tab as well.
 */
export const moveThroughResults = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.nativeEvent.isComposing) return
  const field = event.currentTarget.querySelector<HTMLElement>('input[type=search]')
  const stops = [field, ...linksIn(event.currentTarget)].filter((stop) => stop !== null)
  const at = stops.findIndex((stop) => stop === document.activeElement)
  if (at < 0) return
  const next = event.key === 'ArrowDown' ? stops[at + 1] : event.key === 'ArrowUp' ? stops[at - 1] : event.key === 'Escape' && at > 0 ? field : undefined
  if (!next) return
  event.preventDefault()
  next.focus()
}
