import { useEffect, useState } from 'react'

/** A chapter counts as being read once its heading is this far up the screen. */
const readingLine = 0.3

/**
 * Id of the heading whose part of the text is being read; `null` above the first one and without a script.
 * Headings are looked up in the page, because they stand in HTML that is no component.
 */
export const useCurrentHeading = (ids: readonly string[]): string | null => {
  const [current, setCurrent] = useState<string | null>(null)
  // Arrays are new with every render; what matters is what they say.
  const key = ids.join(' ')
  useEffect(() => {
    const headings = key.split(' ').flatMap((id) => document.getElementById(id) ?? [])
    if (headings.length === 0) return
    const update = () => {
      const line = window.innerHeight * readingLine
      const passed = headings.filter((heading) => heading.getBoundingClientRect().top <= line)
      setCurrent(passed.at(-1)?.id ?? null)
    }
    // Fires only when a heading crosses the line, so that scrolling itself costs nothing. Everything above the line counts as
    // inside, or a jump over a heading would go unnoticed.
    const observer = new IntersectionObserver(update, { rootMargin: `1000000px 0px -${100 - readingLine * 100}% 0px` })
    for (const heading of headings) observer.observe(heading)
    return () => observer.disconnect()
  }, [key])
  return current
}
