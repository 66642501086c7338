import { useId } from 'react'
import { ButtonLink } from '../button/button'
import './call-to-action.css'

interface CallToActionProps {
  title: string
  text: string
  label: string
  href: string
}

/** The invitation at the end of a page that has no other; the drawn hills beside it are decorative. */
export const CallToAction = ({ title, text, label, href }: CallToActionProps) => {
  const id = useId()
  return (
    <aside className="call-to-action" aria-labelledby={id}>
      <div className="call-to-action__text">
        <h2 id={id} className="call-to-action__title">
          {title}
        </h2>
        <p>{text}</p>
        <ButtonLink href={href}>{label}</ButtonLink>
      </div>
      <div className="call-to-action__landscape" />
    </aside>
  )
}
