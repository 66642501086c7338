import type { ReactNode } from 'react'
import './choice.css'

interface ChoiceProps {
  id: string
  label: ReactNode
  hint?: string
  /** The radio button or the checkbox; the hint has the id `<id>-hint`. */
  children: ReactNode
}

/** A radio button or checkbox with its label, drawn large enough for a thumb. */
export const Choice = ({ id, label, hint, children }: ChoiceProps) => (
  <div className="choice">
    {children}
    <label className="choice__label" htmlFor={id}>
      {label}
    </label>
    {hint && (
      <p id={`${id}-hint`} className="choice__hint">
        {hint}
      </p>
    )}
  </div>
)
