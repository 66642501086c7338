import type { Page } from 'playwright-core'

/** Elements that reach beyond the window, when the page can be scrolled sideways because of them. */
export const sidewaysScroll = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > width + 1)
    return [`${document.documentElement.scrollWidth} px in a window of ${width} px`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))]
  })

/** Elements that hide part of their own text; what is there for screen readers only is meant to be hidden. */
export const cutOffTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    return [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        if (!element.checkVisibility() || !element.innerText?.trim() || element.clientWidth <= 1) return false
        const { overflowX, overflowY } = getComputedStyle(element)
        return (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      })
      .map((element) => element.outerHTML.slice(0, 120))
  })

/** From 0 to 1: how much of the window is under parts that stay where they are while the page scrolls. */
export const coveredShare = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const whole = window.innerWidth * window.innerHeight
    const stuck = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const { position } = getComputedStyle(element)
      const { top, bottom } = element.getBoundingClientRect()
      return element.checkVisibility() && bottom > 0 && (position === 'fixed' || (position === 'sticky' && top <= 1 && window.scrollY > 0))
    })
    const area = (element: HTMLElement) => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      return Math.max(Math.min(right, window.innerWidth) - Math.max(left, 0), 0) * Math.max(Math.min(bottom, window.innerHeight) - Math.max(top, 0), 0)
    }
    return stuck.reduce((sum, element) => sum + area(element), 0) / whole
  })
