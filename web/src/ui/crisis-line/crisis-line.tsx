import type { CrisisResource } from '@practice/shared/site/contract'
import { useMessages } from '../../language/language'
import { Container } from '../container/container'
import { VisuallyHidden } from '../visually-hidden/visually-hidden'
import { contactLinks } from './contact-links'
import './crisis-line.css'

/** Whom to call or text in a crisis, in one quiet line. The footer says it again with names and notes. */
export const CrisisLine = ({ message, resources }: { message: string; resources: readonly CrisisResource[] }) => {
  const { crisis } = useMessages()
  return (
    <aside className="crisis-line" aria-label={crisis.line}>
      <Container>
        <div className="crisis-line__row">
          <p className="crisis-line__message">{message}</p>
          <ul className="crisis-line__list" role="list">
            {resources.flatMap((resource) =>
              contactLinks(resource, crisis).map(({ href, label }) => (
                <li key={href}>
                  <a className="crisis-line__link" href={href}>
                    {label}
                    <VisuallyHidden>, {resource.name}</VisuallyHidden>
                  </a>
                </li>
              )),
            )}
          </ul>
        </div>
      </Container>
    </aside>
  )
}
