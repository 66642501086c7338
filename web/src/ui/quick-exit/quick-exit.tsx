import { useMessages } from '../../language/language'
import { VisuallyHidden } from '../visually-hidden/visually-hidden'
import { useQuickExit } from './use-quick-exit'
import './quick-exit.css'

/**
 * A way out for somebody who should not be seen reading this, after GOV.UK's "Exit this page". An ordinary link, so it works
 * without a script; with one, the article leaves no entry in the history and the Escape key does the same.
 */
export const QuickExit = ({ href }: { href: string }) => {
  const { quickExit } = useMessages().articles
  const { left, leave } = useQuickExit(href)
  return (
    <div className="quick-exit" data-live>
      <a
        className="quick-exit__link"
        href={href}
        rel="nofollow noopener noreferrer"
        onClick={(event) => {
          event.preventDefault()
          leave()
        }}
      >
        {quickExit.leave}
        <span className="quick-exit__hint"> {quickExit.hint}</span>
      </a>
      <div role="status">
        <VisuallyHidden>{left !== null && quickExit.pressed(left)}</VisuallyHidden>
      </div>
    </div>
  )
}
