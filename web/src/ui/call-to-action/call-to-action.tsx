import { useId } from 'react'
import { ButtonLink } from '../button/button'
import './call-to-action.css'

interface CallToActionProps {
  title: string
  text: string
  label: string
  href: string
}

export const CallToAction = ({ title, text, label, href }: CallToActionProps) => {
  const id = useId()
  return (
    <aside className="call-to-action" aria-labelledby={id}>
      <h2 id={id} className="call-to-action__title">
        {title}
      </h2>
      <p className="call-to-action__text">{text}</p>
      <ButtonLink href={href}>{label}</ButtonLink>
    </aside>
  )
}
