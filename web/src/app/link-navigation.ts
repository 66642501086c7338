import { useEffect } from 'react'
import { useNavigate } from 'react-router-dom'
import { linkTarget } from './link-target'
import { moveFocus } from './move-focus'

const fields = 'input, select, textarea'

/**
 * Turns clicks on plain links of this site into moves of the router, wherever the link is: in a component or in the
 * HTML of an article. One listener on the document, so that neither needs to know the router.
 */
export const useLinkNavigation = (): void => {
  const navigate = useNavigate()
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!link) return
      const target = linkTarget(event, link, window.location)
      if (target.kind === 'browser') return
      event.preventDefault()
      const place = target.kind === 'place' ? document.getElementById(target.id) : null
      // An error that leads to its field is not a place in the history.
      if (place?.matches(fields)) {
        moveFocus(place)
        return
      }
      void navigate(target.to)
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [navigate])
}
