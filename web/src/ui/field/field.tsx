import type { ReactNode } from 'react'
import { useMessages } from '../../language/language'
import { VisuallyHidden } from '../visually-hidden/visually-hidden'
import './field.css'

export const FieldHint = ({ id, children }: { id: string; children: ReactNode }) => (
  <p id={id} className="field__hint">
    {children}
  </p>
)

export const FieldError = ({ id, children }: { id: string; children: ReactNode }) => (
  <p id={id} className="field__error">
    <VisuallyHidden>{useMessages().forms.errorBefore} </VisuallyHidden>
    {children}
  </p>
)

/** Says in words whether a field must be filled in: an asterisk needs a legend, and not everybody sees it. */
export const Need = ({ required }: { required: boolean }) => {
  const { forms } = useMessages()
  return <span className="field__need">{required ? forms.required : forms.optional}</span>
}

interface Described {
  id: string
  hint?: ReactNode
  error?: string
}

/** Attributes that tie a control to its hint and its error. */
export const describedBy = ({ id, hint, error }: Described) => ({
  'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error ? (true as const) : undefined,
})

interface FieldProps extends Described {
  label: string
  required: boolean
  children: ReactNode
}

/** Label, hint, error, then the control: the order in which they are read out and seen on a small screen with its keyboard open. */
export const Field = ({ id, label, hint, error, required, children }: FieldProps) => (
  <div className={error ? 'field field--invalid' : 'field'}>
    <label className="field__label" htmlFor={id}>
      {label} <Need required={required} />
    </label>
    {hint && <FieldHint id={`${id}-hint`}>{hint}</FieldHint>}
    {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    {children}
  </div>
)
