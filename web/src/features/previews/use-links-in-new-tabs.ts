import { useEffect } from 'react'

/** Address to which a click leads away from the page it is on. */
const leadsTo = ({ target }: MouseEvent): string | undefined => {
  const link = target instanceof Element ? target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement)) return undefined
  const isSamePage = link.origin === window.location.origin && link.pathname === window.location.pathname && link.hash !== ''
  return isSamePage ? undefined : link.href
}

/**
 * Inside the admin, opens what a preview links to beside it. In the frame, a public page would look like the draft, and
 * most pages may not be framed at all.
 */
export const useLinksInNewTabs = (): void => {
  useEffect(() => {
    if (window.parent === window) return undefined
    const openBeside = (event: MouseEvent): void => {
      const address = leadsTo(event)
      if (address === undefined) return
      event.preventDefault()
      event.stopPropagation()
      window.open(address, '_blank', 'noopener')
    }
    // Before the router sees it.
    window.addEventListener('click', openBeside, { capture: true })
    return () => window.removeEventListener('click', openBeside, { capture: true })
  }, [])
}
