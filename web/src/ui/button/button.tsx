import type { ReactNode } from 'react'
import { useMessages } from '../../language/language'
import './button.css'

type ButtonVariant = 'primary' | 'quiet'

interface ButtonProps {
  children: ReactNode
  type?: 'submit' | 'button'
  name?: string
  value?: string
  variant?: ButtonVariant
  /** While a form is on its way. The button keeps the focus, says so, and does nothing. */
  busy?: boolean
  busyLabel?: string
}

export const Button = ({ children, type = 'submit', name, value, variant = 'primary', busy = false, busyLabel }: ButtonProps) => {
  const { forms } = useMessages()
  return (
    <button
      className={`button button--${variant}`}
      type={type}
      name={name}
      value={value}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault()
      }}
    >
      {busy ? (busyLabel ?? forms.sending) : children}
    </button>
  )
}

interface ButtonLinkProps {
  href: string
  children: ReactNode
  variant?: ButtonVariant
}

/** Looks like a button, goes somewhere. */
export const ButtonLink = ({ href, children, variant = 'primary' }: ButtonLinkProps) => (
  <a className={`button button--${variant}`} href={href}>
    {children}
  </a>
)

export const ButtonRow = ({ children }: { children: ReactNode }) => <div className="button-row">{children}</div>
