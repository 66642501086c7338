import { useCallback, useEffect, useRef, useState } from 'react'

/** Presses that lie further apart are not meant as one sign (GOV.UK, "Exit this page"). */
const pressesWithinMs = 5000
const pressesNeeded = 3

/** @returns presses of Escape that are still needed, `null` before the first one, and how to leave at once */
export const useQuickExit = (href: string): { left: number | null; leave: () => void } => {
  const [left, setLeft] = useState<number | null>(null)
  const presses = useRef({ count: 0, last: 0 })
  const leave = useCallback(() => {
    // Blank while the other page is on its way; the entry in the history becomes that of the other page.
    document.documentElement.classList.add('is-leaving')
    window.location.replace(href)
  }, [href])
  useEffect(() => {
    const onKey = ({ key, repeat }: KeyboardEvent) => {
      if (key !== 'Escape' || repeat) return
      const now = Date.now()
      const { count, last } = presses.current
      const pressed = now - last > pressesWithinMs ? 1 : count + 1
      presses.current = { count: pressed, last: now }
      if (pressed >= pressesNeeded) leave()
      else setLeft(pressesNeeded - pressed)
    }
    // Somebody who comes back by the browser's own memory finds the page, not a blank one.
    const show = () => document.documentElement.classList.remove('is-leaving')
    document.addEventListener('keydown', onKey)
    window.addEventListener('pageshow', show)
    return () => {
      document.removeEventListener('keydown', onKey)
      window.removeEventListener('pageshow', show)
    }
  }, [leave])
  return { left, leave }
}
