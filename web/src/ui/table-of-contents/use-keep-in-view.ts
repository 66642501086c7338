import { useEffect, type RefObject } from 'react'

/** Scrolls a list that is longer than the screen so far that its current link can be seen; never the page. */
export const useKeepInView = (list: RefObject<HTMLElement | null>, current: string | null): void => {
  useEffect(() => {
    const box = list.current
    const link = box?.querySelector('[aria-current]')
    if (!box || !link || box.scrollHeight <= box.clientHeight) return
    const [outer, inner] = [box.getBoundingClientRect(), link.getBoundingClientRect()]
    if (inner.top < outer.top || inner.bottom > outer.bottom) box.scrollBy({ top: inner.top - outer.top - outer.height / 2 })
  }, [list, current])
}
