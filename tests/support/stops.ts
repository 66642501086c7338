import type { Page } from 'playwright-core'
import { untilStill } from './until-still.js'

const focusable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"])'

/** All of a page, or only what is between its header and its footer. */
type Part = 'page' | 'main'

/** What lies over the stop that has the focus, or why else it cannot be seen; empty when all is well, "end" after the last one. */
const problemOfStop = (page: Page, part: Part): Promise<string> =>
  page.evaluate(async (within) => {
    // Sticky parts find their place when the next frame is laid out.
    await new Promise((resolve) => requestAnimationFrame(resolve))
    const element = document.activeElement
    if (!element || element === document.body) return 'end'
    if (within === 'main' && !element.closest('main')) return 'end'
    // A link that runs over two lines is not in the middle of its box.
    const box = element.getClientRects()[0]
    if (!box || box.width === 0) return `nothing to see of ${element.outerHTML.slice(0, 100)}`
    const x = Math.min(Math.max(box.left + box.width / 2, 0), window.innerWidth - 1)
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, window.innerHeight)]
    if (bottom <= top) return `out of view: ${element.outerHTML.slice(0, 100)}`
    const shown = document.elementFromPoint(x, (top + bottom) / 2)
    const isIt = shown !== null && (element.contains(shown) || shown.contains(element) || (shown.closest('label')?.contains(element) ?? false))
    return isIt || (element instanceof HTMLInputElement && [...(element.labels ?? [])].some((label) => label.contains(shown)))
      ? ''
      : `${shown?.outerHTML.slice(0, 80) ?? 'nothing'} lies over ${element.outerHTML.slice(0, 100)}`
  }, part)

/** Puts the focus where the next press leads to the first, or with Shift+Tab to the last, stop in the main part of a page. */
const goBesideMain = (page: Page, key: string): Promise<void> =>
  page.evaluate(
    ({ selector, backwards }) => {
      const main = document.querySelector<HTMLElement>('main')
      const after = [...document.querySelectorAll<HTMLElement>(selector)].find(
        (element) => main && main.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_FOLLOWING && element.checkVisibility(),
      )
      if (backwards) after?.focus()
      else main?.focus()
    },
    { selector: focusable, backwards: key === 'Shift+Tab' },
  )

/**
 * Walks through all stops of a page with Tab or Shift+Tab and asks at each whether something else lies over it
 * (WCAG 2.4.11: at least part of it must be free; here the middle of it has to be).
 */
export const hiddenStops = async (page: Page, key: string, part: Part = 'page'): Promise<string[]> => {
  if (part === 'main') await goBesideMain(page, key)
  const count = await page.locator(focusable).count()
  const hidden: string[] = []
  for (let stop = 0; stop < count; stop += 1) {
    await page.keyboard.press(key)
    let problem = await problemOfStop(page, part)
    if (problem !== '' && problem !== 'end') {
      // What only shows itself when it has the focus may still be moving in.
      await untilStill(page)
      problem = await problemOfStop(page, part)
    }
    if (problem === 'end') break
    if (problem) hidden.push(problem)
  }
  return hidden
}

/** Stops whose outline, border, shadow and background are the same with and without the focus. */
export const unmarkedStops = (page: Page): Promise<string[]> =>
  page.evaluate(async (selector) => {
    const looks = (element: Element): string => {
      // A check box may show its focus on the box that is drawn beside it.
      const parts = [element, element.nextElementSibling, element.parentElement].filter((part) => part !== null)
      return parts
        .map((part) => {
          const { outline, outlineOffset, boxShadow, borderColor, backgroundColor } = getComputedStyle(part)
          return [outline, outlineOffset, boxShadow, borderColor, backgroundColor].join()
        })
        .join(';')
    }
    const unmarked: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      if (element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true })) continue
      const before = looks(element)
      // As after a key press: a focus that came from a click is not marked.
      const options: FocusOptions & { focusVisible: boolean } = { focusVisible: true, preventScroll: true }
      element.focus(options)
      const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition)
      await Promise.allSettled(transitions.map(({ finished }) => finished))
      if (looks(element) === before) unmarked.push(element.outerHTML.slice(0, 120))
      element.blur()
    }
    return unmarked
  }, focusable)

/**
 * What is smaller than 24 × 24 px and has no 24 px circle to itself (WCAG 2.5.8); links within a sentence are excepted
 * there. Radio buttons and check boxes can be tapped on their label too.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate((selector) => {
    const least = 24
    const isInSentence = (element: Element): boolean => {
      const block = element.closest('p, li, dd, dt, td, th, figcaption, small, span, time')
      if (getComputedStyle(element).display !== 'inline' || !block) return false
      return (block.textContent ?? '').trim().length > (element.textContent ?? '').trim().length
    }
    const targets = [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1)
      .map((element) => ({ element, box: ((element instanceof HTMLInputElement && element.labels?.[0]) || element).getBoundingClientRect() }))
    const isSmall = ({ width, height }: DOMRect) => width < least || height < least
    const middle = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 })
    const distance = (box: DOMRect, point: { x: number; y: number }) =>
      Math.hypot(Math.max(box.left - point.x, 0, point.x - box.right), Math.max(box.top - point.y, 0, point.y - box.bottom))
    return targets
      .filter(({ element, box }) => isSmall(box) && !isInSentence(element))
      .filter(({ element, box }) =>
        targets.some((other) => {
          if (other.element === element || other.element.contains(element) || element.contains(other.element)) return false
          const [own, its] = [middle(box), middle(other.box)]
          return isSmall(other.box) ? Math.hypot(own.x - its.x, own.y - its.y) < least : distance(other.box, own) < least / 2
        }),
      )
      .map(({ element, box }) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 120)}`)
  }, focusable)
