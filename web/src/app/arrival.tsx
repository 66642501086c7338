import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useActionData, useLocation, useNavigationType } from 'react-router-dom'
import { VisuallyHidden } from '../ui/visually-hidden/visually-hidden'
import { goToPlace, moveFocus } from './move-focus'

/**
 * Remembers how far each entry of the history was scrolled. In memory: session storage would keep a list of what
 * somebody has read.
 */
const useScrollMemory = (key: string) => {
  const positions = useRef(new Map<string, number>())
  useEffect(() => {
    const remember = () => positions.current.set(key, window.scrollY)
    window.addEventListener('scroll', remember, { passive: true })
    return () => window.removeEventListener('scroll', remember)
  }, [key])
  return positions
}

/** The browser restores the position after a reload, this page does between its own moves. */
const useOwnScrollRestoration = () => {
  useEffect(() => {
    const giveBack = () => (window.history.scrollRestoration = 'auto')
    window.history.scrollRestoration = 'manual'
    window.addEventListener('pagehide', giveBack)
    return () => window.removeEventListener('pagehide', giveBack)
  }, [])
}

/** Does after a move what a browser does after loading a page: position, focus, and saying where one is. */
export const ArrivalAnnouncer = () => {
  const { key, hash, pathname, search } = useLocation()
  const goneBack = useNavigationType() === 'POP'
  const refused = useActionData() !== undefined
  const [announced, setAnnounced] = useState('')
  const address = `${pathname}${search}`
  const last = useRef({ key, address })
  const positions = useScrollMemory(key)
  useOwnScrollRestoration()
  useLayoutEffect(() => {
    const before = last.current
    last.current = { key, address }
    // The first page, or a form that is shown again: its error summary takes the focus.
    if (before.key === key || refused) return
    const remembered = goneBack ? positions.current.get(key) : undefined
    if (remembered !== undefined) window.scrollTo({ top: remembered, behavior: 'instant' })
    else if (hash && goToPlace(decodeURIComponent(hash.slice(1)))) return
    else window.scrollTo({ top: 0, behavior: 'instant' })
    if (before.address === address && !goneBack && hash) return
    const heading = document.querySelector<HTMLElement>('main h1')
    if (heading) moveFocus(heading, { preventScroll: true })
    setAnnounced(document.title)
  }, [key, address, hash, goneBack, refused, positions])
  return (
    <div role="status">
      <VisuallyHidden>{announced}</VisuallyHidden>
    </div>
  )
}
